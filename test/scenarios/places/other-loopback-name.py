"""The callback comes to another name of this computer.

problem: redirect_uri says 127.0.0.1, the page was opened by another name: the session stays there
symptom: the state does not match
fix:     open the app by the name that redirect_uri has
host: callback.localhost
hosts: callback.localhost 127.0.0.1
walk:
  go /login
  see The state does not match
  snap end
"""

import sys
import threading

from flask import Flask, redirect, request, session

port = int(sys.argv[1])
app = Flask('app')
app.secret_key = 'callback-signing-key'
identity = Flask('identity')
redirect_uri = f'http://127.0.0.1:{port}/callback'


@app.route('/login')
def login():
    session['state'] = '5f2c81'
    return redirect(f'http://callback.localhost:{port + 1}/ask?state=5f2c81')


@app.route('/callback')
def callback():
    if session.get('state') != request.args['state']:
        return 'The state does not match', 400
    session['user'] = 'grace'
    return 'Welcome, grace'


@identity.route('/ask')
def ask():
    return redirect(f"{redirect_uri}?state={request.args['state']}")


threading.Thread(target=identity.run, args=('127.0.0.1', port + 1), daemon=True).start()
app.run('127.0.0.1', port)
