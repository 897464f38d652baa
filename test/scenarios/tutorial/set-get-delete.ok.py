"""The tutorial, first to last: a session is set, read and deleted.

problem: none: this is the app as a beginner types it
symptom: none
fix:     none
host: tutorial.localhost
walk:
  go /get_session
  see Username: nobody
  snap before
  go /set_session
  see Session is set
  snap set
  key your_secret_key
  snap key
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
