"""The key is good, and Flask answers 500: another program has signed what is no session.

problem: a program with the same key, salt and cookie name signs a list
symptom: 500 at every page
fix:     another key or another cookie name for the other program; delete the cookie
host: other-program.localhost
walk:
  go /import
  key other-program-key
  go /account
  see Internal Server Error
  snap end
"""

import sys

from flask import Flask, make_response, session
from itsdangerous import URLSafeTimedSerializer

app = Flask(__name__)
app.secret_key = 'other-program-key'
other = URLSafeTimedSerializer(app.secret_key, salt='cookie-session', signer_kwargs={'key_derivation': 'hmac'})


@app.route('/import')
def bring_in():
    response = make_response('Brought in')
    response.set_cookie('session', other.dumps(['grace', 1906]))
    return response


@app.route('/account')
def account():
    return f"Account of {session.get('user', 'a stranger')}"


app.run('127.0.0.1', int(sys.argv[1]))
