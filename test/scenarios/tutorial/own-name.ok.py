"""The tutorial's own cookie name: the session is called as one likes.

problem: none: this is the app as a beginner types it
symptom: none
fix:     none
host: own-name.localhost
walk:
  go /set_session
  see Session is set
  key your_secret_key
  go /get_session
  see Username: your_username
  snap read
  go /delete_session
  see Session is deleted
  snap deleted
"""

import sys

from flask import Flask, session

app = Flask(__name__)
app.secret_key = 'your_secret_key'
app.config['SESSION_COOKIE_NAME'] = 'your_session_cookie_name'


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
