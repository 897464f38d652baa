"""The browser refuses a Secure session on http.

problem: SESSION_COOKIE_SECURE = True, and the app is opened by http
symptom: every login is forgotten at once
fix:     SESSION_COOKIE_SECURE = False in development, or https
host: plain.test
walk:
  go /login
  go /account
  see Account of a stranger
  snap end
"""

import sys

from flask import Flask, session

app = Flask(__name__)
app.secret_key = 'plain-signing-key'
app.config['SESSION_COOKIE_SECURE'] = True


@app.route('/login')
def login():
    session['user'] = 'grace'
    return 'Welcome, grace'


@app.route('/account')
def account():
    return f"Account of {session.get('user', 'a stranger')}"


app.run('127.0.0.1', int(sys.argv[1]))
