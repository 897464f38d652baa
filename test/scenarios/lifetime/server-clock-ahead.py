"""The server's clock is ahead, and the server is content with its sessions.

problem: the container's clock runs two minutes ahead of this computer's
symptom: none, until another machine checks the session
fix:     set the clock (NTP)
host: ahead.localhost
walk:
  go /login
  key ahead-signing-key
  go /account
  see Account of grace
  snap end
"""

import time

now = time.time
time.time = lambda: now() + 120  # A clock that is ahead, for all that is imported after this.

import sys

from flask import Flask, session

app = Flask(__name__)
app.secret_key = 'ahead-signing-key'


@app.route('/login')
def login():
    session['user'] = 'grace'
    return 'Welcome, grace'


@app.route('/account')
def account():
    return f"Account of {session.get('user', 'a stranger')}"


app.run('127.0.0.1', int(sys.argv[1]))
