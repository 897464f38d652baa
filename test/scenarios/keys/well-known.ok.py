"""The key is one that stands in a tutorial.

problem: SECRET_KEY = 'dev' went into production: anybody can sign a session
symptom: none, until somebody does
fix:     python -c 'import secrets; print(secrets.token_hex())'
twin:    the healthy one: nothing may alarm
host: well-known.localhost
walk:
  go /login
  key 41c0a6d2b7f84e0f9d35c2a81e7b6604
  snap end
"""

import sys

from flask import Flask, session

app = Flask(__name__)
app.secret_key = '41c0a6d2b7f84e0f9d35c2a81e7b6604'


@app.route('/login')
def login():
    session['user'] = 'grace'
    return 'Welcome, grace'


@app.route('/account')
def account():
    return f"Account of {session.get('user', 'a stranger')}"


app.run('127.0.0.1', int(sys.argv[1]))
