"""The key is one that stands in a tutorial.

problem: SECRET_KEY = 'dev' went into production: anybody can sign a session
symptom: none, until somebody does
fix:     python -c 'import secrets; print(secrets.token_hex())'
host: well-known.localhost
walk:
  go /login
  key dev
  snap end
"""

import sys

from flask import Flask, session

app = Flask(__name__)
app.secret_key = 'dev'


@app.route('/login')
def login():
    session['user'] = 'grace'
    return 'Welcome, grace'


@app.route('/account')
def account():
    return f"Account of {session.get('user', 'a stranger')}"


app.run('127.0.0.1', int(sys.argv[1]))
