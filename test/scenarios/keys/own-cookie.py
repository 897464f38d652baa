"""The app sets a cookie of its own under the session's name.

problem: set_cookie('session', …) beside Flask's session: the later one in the response stays
symptom: logged out at once
fix:     another name for the own cookie
host: own-cookie.localhost
walk:
  go /login
  key own-cookie-key
  go /theme
  go /account
  see Account of
  snap end
"""

import sys

from flask import Flask, make_response, session

app = Flask(__name__)
app.secret_key = 'own-cookie-key'


@app.route('/login')
def login():
    session['user'] = 'grace'
    return 'Welcome, grace'


@app.route('/account')
def account():
    return f"Account of {session.get('user', 'a stranger')}"


@app.route('/theme')
def theme():
    session['theme'] = 'dark'
    response = make_response('Dark from now on')
    response.set_cookie('session', 'dark-17')
    return response


app.run('127.0.0.1', int(sys.argv[1]))
