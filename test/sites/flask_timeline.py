"""An app that does what apps do to their sessions: create, change, refresh, only read, clear, and set what browsers refuse."""

import base64
import os
import time

from flask import Flask, redirect, request, session
from flask.sessions import SecureCookieSessionInterface

from serve import serve

app = Flask(__name__)
app.secret_key = 'timeline-key'


class Interface(SecureCookieSessionInterface):
    def get_cookie_secure(self, app):
        return request.path == '/secure'

    def get_cookie_httponly(self, app):
        return request.path != '/open'

    def should_set_cookie(self, app, session):
        # Chromium's devtools ask each local page's site for /.well-known/appspecific/com.chrome.devtools.json, with its cookies, but no
        # extension sees that. It re-signs a permanent session, which is rightly shown as a change from outside, at its own time.
        return not request.path.startswith('/.well-known/') and super().should_set_cookie(app, session)


app.session_interface = Interface()
page = '<!doctype html><link rel="icon" href="data:,"><title>Timeline</title>'


@app.route('/')
@app.route('/quiet')
def quiet():
    """Does not touch the session, so there is no `Vary: Cookie`."""
    return page


@app.route('/login', methods=['GET', 'POST'])
def login():
    if request.method == 'GET':
        return page + '<form method="post"><button>Log in</button></form>'
    session['user'] = 'ada'
    session['cart'] = []
    return redirect('/me')


@app.route('/me')
def me():
    return page + str(session.get('user'))


@app.route('/nested')
def nested():
    """A beginner's mistake: Flask does not notice the inner change and does not save it."""
    session['cart'].append('tea')
    return page + str(session['cart'])


@app.route('/open')
@app.route('/set')
def set_keys():
    """Below `/open`, scripts may read and write the cookie."""
    session.update(request.args)
    return page


@app.route('/permanent')
def permanent():
    session.permanent = True
    session.setdefault('user', 'ada')
    return page


@app.route('/write')
def write():
    """Answers after a delay, so that parallel requests overlap, and reports what it found."""
    found = repr(dict(session))
    time.sleep(float(request.args['after']))
    session['n'] = request.args['n']
    return found


@app.route('/clear')
def clear():
    session.clear()
    return page


@app.route('/big')
def big():
    """Random, so that compression does not help."""
    session['big'] = base64.b64encode(os.urandom(3750)).decode()
    return page


@app.route('/secure')
def secure():
    session['safe'] = True
    return page


serve(app)
