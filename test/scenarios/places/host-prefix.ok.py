"""The browser refuses a __Host- name that is not Secure.

problem: SESSION_COOKIE_NAME = '__Host-session' without SESSION_COOKIE_SECURE
symptom: every login is forgotten at once
fix:     SESSION_COOKIE_SECURE = True, and https
twin:    the healthy one: nothing may alarm
host: prefix.localhost
walk:
  go /login
  go /account
  see Account of grace
  snap end
"""

import sys

from flask import Flask, session

app = Flask(__name__)
app.secret_key = 'prefix-signing-key'
app.config['SESSION_COOKIE_NAME'] = 'host_session'


@app.route('/login')
def login():
    session['user'] = 'grace'
    return 'Welcome, grace'


@app.route('/account')
def account():
    return f"Account of {session.get('user', 'a stranger')}"


app.run('127.0.0.1', int(sys.argv[1]))
