"""The session ends after seconds that were meant as minutes.

problem: PERMANENT_SESSION_LIFETIME is a number of seconds; 15 was meant as minutes
symptom: logged out in the middle of the work
fix:     PERMANENT_SESSION_LIFETIME = timedelta(minutes=15)
host: seconds.localhost
walk:
  go /login
  key seconds-signing-key
  snap fresh
  sleep 17
  snap expired
  go /account
  see Account of a stranger
  snap end
"""

import sys

from flask import Flask, session

app = Flask(__name__)
app.secret_key = 'seconds-signing-key'
app.config['PERMANENT_SESSION_LIFETIME'] = 15


@app.route('/login')
def login():
    session.permanent = True
    session['user'] = 'grace'
    return 'Welcome, grace'


@app.route('/account')
def account():
    return f"Account of {session.get('user', 'a stranger')}"


app.run('127.0.0.1', int(sys.argv[1]))
