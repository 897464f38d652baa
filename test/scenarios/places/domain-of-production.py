"""The browser refuses a session for the Domain of another host.

problem: SESSION_COOKIE_DOMAIN still says the production host while the app runs on a test name
symptom: every login is forgotten at once
fix:     SESSION_COOKIE_DOMAIN = None outside production
host: intranet.test
walk:
  go /login
  see Welcome, grace
  go /account
  see Account of a stranger
  snap end
"""

import sys

from flask import Flask, session

app = Flask(__name__)
app.secret_key = 'intranet-signing-key'
app.config['SESSION_COOKIE_DOMAIN'] = 'intranet.example'


@app.route('/login')
def login():
    session['user'] = 'grace'
    return 'Welcome, grace'


@app.route('/account')
def account():
    return f"Account of {session.get('user', 'a stranger')}"


app.run('127.0.0.1', int(sys.argv[1]))
