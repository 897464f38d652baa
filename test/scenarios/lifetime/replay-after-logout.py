"""A session that was copied before the logout is accepted after it.

problem: the cookie is the session: nothing on the server says that it has ended
symptom: who has copied it stays logged in
fix:     data on the server (Flask-Session), or a lifetime that is short
host: replay.localhost
walk:
  go /login
  key replay-signing-key
  keepcookie session
  go /logout
  see Goodbye
  putcookie session
  go /account
  see Account of grace
  snap end
"""

import sys

from flask import Flask, session

app = Flask(__name__)
app.secret_key = 'replay-signing-key'


@app.route('/login')
def login():
    session['user'] = 'grace'
    return 'Welcome, grace'


@app.route('/account')
def account():
    return f"Account of {session.get('user', 'a stranger')}"


@app.route('/logout')
def logout():
    session.clear()
    return 'Goodbye'


app.run('127.0.0.1', int(sys.argv[1]))
