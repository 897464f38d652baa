"""A lifetime is set, and the session has none.

problem: PERMANENT_SESSION_LIFETIME counts for the cookie only where session.permanent is true
symptom: logged in as long as the browser runs
fix:     session.permanent = True
host: permanent.localhost
walk:
  go /login
  key permanent-signing-key
  go /account
  see Account of grace
  snap end
"""

import sys
from datetime import timedelta

from flask import Flask, session

app = Flask(__name__)
app.secret_key = 'permanent-signing-key'
app.config['PERMANENT_SESSION_LIFETIME'] = timedelta(hours=2)


@app.route('/login')
def login():
    session['user'] = 'grace'
    return 'Welcome, grace'


@app.route('/account')
def account():
    return f"Account of {session.get('user', 'a stranger')}"


app.run('127.0.0.1', int(sys.argv[1]))
