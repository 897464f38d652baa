"""An error loses what the request had put into the session.

problem: in debug mode an unhandled exception goes on to the debugger, and the session is not saved
symptom: paid, and not noted
fix:     put into the session what must stay before what can fail, in a request of its own
host: error.localhost
walk:
  go /login
  key error-signing-key
  go /pay
  go /paid
  see Paid: no
  snap end
"""

import sys

from flask import Flask, session

app = Flask(__name__)
app.secret_key = 'error-signing-key'
app.config['PROPAGATE_EXCEPTIONS'] = True


@app.route('/login')
def login():
    session['user'] = 'grace'
    return 'Welcome, grace'


@app.route('/account')
def account():
    return f"Account of {session.get('user', 'a stranger')}"


@app.route('/pay')
def pay():
    session['paid'] = 'yes'
    raise RuntimeError('no paper in the printer')


@app.route('/paid')
def paid():
    return f"Paid: {session.get('paid', 'no')}"


app.run('127.0.0.1', int(sys.argv[1]))
