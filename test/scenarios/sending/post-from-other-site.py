"""The browser holds the session, and does not send it with a POST from another site.

problem: the identity provider answers by a form that posts: a Lax session stays at home, and the state is not found
symptom: each login ends in a state mismatch
fix:     SESSION_COOKIE_SAMESITE = 'None' with SESSION_COOKIE_SECURE, or an answer by redirect
host: office.test
hosts: office.test identity.test
scheme: https
walk:
  go /login
  sleep 1
  submit
  see The state does not match
  snap end
"""

import sys
import threading

from flask import Flask, redirect, request, session

port = int(sys.argv[1])
app = Flask('office')
app.secret_key = 'office-signing-key'
app.config['SESSION_COOKIE_SECURE'] = True
app.config['SESSION_COOKIE_SAMESITE'] = 'Lax'
identity = Flask('identity')


@app.route('/login')
def login():
    session['state'] = '5f2c81'
    return redirect(f'https://identity.test:{port + 1}/ask?state=5f2c81')


@app.route('/callback', methods=['POST'])
def callback():
    if session.get('state') != request.form['state']:
        return 'The state does not match', 400
    session['user'] = 'grace'
    return 'Welcome, grace'


@identity.route('/ask')
def ask():
    # Chrome sends a Lax session of the last two minutes with such a POST only where no SameSite was set.
    return f'''<form method="post" action="https://office.test:{port}/callback">
      <input name="state" value="{request.args['state']}"><button>Yes, I am grace</button></form>'''


def run(site, at):
    site.run('127.0.0.1', at, ssl_context='adhoc')


threading.Thread(target=run, args=(identity, port + 1), daemon=True).start()
run(app, port)
