"""A script on another port neither sends nor keeps the session.

problem: another port is another origin: fetch() leaves cookies out unless it is told
symptom: the login answers 200 and has no effect
fix:     fetch(url, {credentials: 'include'})
host: fetching.localhost
walk:
  go /login
  go http://{H}:{Q}/
  eval out.textContent = await (await fetch('http://{H}:{P}/account')).text()
  see Account of a stranger
  snap end
"""

import sys
import threading

from flask import Flask, request, session

app = Flask('api')
app.secret_key = 'fetching-signing-key'
front = Flask('front')


@app.route('/login')
def login():
    session['user'] = 'grace'
    return 'Welcome, grace'


@app.route('/account')
def account():
    return f"Account of {session.get('user', 'a stranger')}"


@app.after_request
def allow(response):
    response.headers['Access-Control-Allow-Origin'] = request.headers.get('Origin', 'null')
    response.headers['Access-Control-Allow-Credentials'] = 'true'
    response.vary.add('Origin')
    return response


@front.route('/')
def page():
    return '<!doctype html><title>Front</title><p id="out">'


port = int(sys.argv[1])
threading.Thread(target=front.run, args=('127.0.0.1', port + 1), daemon=True).start()
app.run('127.0.0.1', port)
