"""The tutorial's lifetime: a permanent session that ends after thirty minutes.

problem: none: this is the app as a beginner types it
symptom: none
fix:     none
host: minutes.localhost
walk:
  go /set_session
  see Session is set
  snap set
  key your_secret_key
  go /get_session
  see Username: your_username
  snap read
"""

import sys
from datetime import timedelta

from flask import Flask, session

app = Flask(__name__)
app.secret_key = 'your_secret_key'
app.permanent_session_lifetime = timedelta(minutes=30)


@app.route('/set_session')
def set_session():
    session.permanent = True
    session['username'] = 'your_username'
    return 'Session is set'


@app.route('/get_session')
def get_session():
    return f"Username: {session.get('username', 'nobody')}"


app.run('127.0.0.1', int(sys.argv[1]))
