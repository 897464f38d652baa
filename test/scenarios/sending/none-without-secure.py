"""The browser refuses a session with SameSite=None that is not Secure.

problem: SESSION_COOKIE_SAMESITE = 'None' alone
symptom: every login is forgotten at once, in browsers that insist
fix:     SESSION_COOKIE_SECURE = True too
host: none.localhost
walk:
  go /login
  go /account
  see Account of
  snap end
"""

import sys

from flask import Flask, session

app = Flask(__name__)
app.secret_key = 'none-signing-key'
app.config['SESSION_COOKIE_SAMESITE'] = 'None'


@app.route('/login')
def login():
    session['user'] = 'grace'
    return 'Welcome, grace'


@app.route('/account')
def account():
    return f"Account of {session.get('user', 'a stranger')}"


app.run('127.0.0.1', int(sys.argv[1]))
