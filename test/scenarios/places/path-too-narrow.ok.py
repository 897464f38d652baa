"""The session is kept for a path that the account page does not have.

problem: SESSION_COOKIE_PATH (or APPLICATION_ROOT) is /sign, the account is at /account
symptom: logged in at /sign/in, a stranger at /account
fix:     SESSION_COOKIE_PATH = '/'
twin:    the healthy one: nothing may alarm
host: narrow.localhost
walk:
  go /sign/in
  key narrow-signing-key
  go /account
  see Account of grace
  snap end
"""

import sys

from flask import Flask, session

app = Flask(__name__)
app.secret_key = 'narrow-signing-key'
app.config['SESSION_COOKIE_PATH'] = '/'


@app.route('/sign/in')
def login():
    session['user'] = 'grace'
    return 'Welcome, grace'


@app.route('/account')
def account():
    return f"Account of {session.get('user', 'a stranger')}"


app.run('127.0.0.1', int(sys.argv[1]))
