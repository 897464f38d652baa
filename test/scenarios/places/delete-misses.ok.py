"""A deletion for the wrong path leaves the session where it is.

problem: logout deletes the cookie at /, the session's own is at /app
symptom: logged out, and still logged in
fix:     session.clear(), or delete_cookie('session', path='/app')
twin:    the healthy one: nothing may alarm
host: misses.localhost
walk:
  go /app/login
  key misses-signing-key
  go /app/account
  see Account of grace
  go /app/logout
  see Goodbye
  go /app/account
  see Account of a stranger
  snap end
"""

import sys

from flask import Flask, make_response, session

app = Flask(__name__)
app.secret_key = 'misses-signing-key'
app.config['SESSION_COOKIE_PATH'] = '/app'


@app.route('/app/login')
def login():
    session['user'] = 'grace'
    return 'Welcome, grace'


@app.route('/app/account')
def account():
    return f"Account of {session.get('user', 'a stranger')}"


@app.route('/app/logout')
def logout():
    session.clear()
    return make_response('Goodbye')


app.run('127.0.0.1', int(sys.argv[1]))
