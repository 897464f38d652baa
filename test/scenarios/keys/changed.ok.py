"""The app is started again with the same key.

problem: the deployment brought another SECRET_KEY
symptom: everybody is logged out once
fix:     the old key in SECRET_KEY_FALLBACKS (Flask 3.1), or nothing: it happens once
twin:    the healthy one: nothing may alarm
host: changed.localhost
walk:
  go /login
  key key-of-monday
  snap monday
  restart tuesday
  go /account
  see Account of grace
  snap end
"""

import sys

from flask import Flask, session

app = Flask(__name__)
app.secret_key = 'key-of-monday'


@app.route('/login')
def login():
    session['user'] = 'grace'
    return 'Welcome, grace'


@app.route('/account')
def account():
    return f"Account of {session.get('user', 'a stranger')}"


app.run('127.0.0.1', int(sys.argv[1]))
