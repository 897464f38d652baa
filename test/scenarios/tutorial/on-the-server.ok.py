"""The tutorial's last step: Flask-Session keeps the data in files, the cookie of one's own name holds only an id.

problem: none: this is the app as a beginner types it
symptom: none
fix:     none
host: server-side.localhost
walk:
  go /set_session
  see Session is set
  snap set
  go /get_session
  see Username: your_username
  snap read
  go /delete_session
  see Session is deleted
  go /get_session
  see Username: nobody
  snap deleted
"""

import sys

from flask import Flask, session
from flask_session import Session

app = Flask(__name__)
app.secret_key = 'your_secret_key'
app.config['SESSION_TYPE'] = 'filesystem'
app.config['SESSION_COOKIE_NAME'] = 'your_session_cookie_name'
Session(app)


@app.route('/set_session')
def set_session():
    session['username'] = 'your_username'
    return 'Session is set'


@app.route('/get_session')
def get_session():
    return f"Username: {session.get('username', 'nobody')}"


@app.route('/delete_session')
def delete_session():
    session.pop('username', None)
    return 'Session is deleted'


app.run('127.0.0.1', int(sys.argv[1]))
