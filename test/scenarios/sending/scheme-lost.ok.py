"""A redirect leaves https, and the Secure session is not sent.

problem: a proxy ends TLS, the app believes that it is asked by http and builds such addresses
symptom: logged in, and a stranger after the redirect
fix:     app.wsgi_app = ProxyFix(app.wsgi_app, x_proto=1, x_host=1)
twin:    the healthy one: nothing may alarm
host: proxied.test
scheme: https
walk:
  go /login
  see Account of grace
  key proxied-signing-key
  snap end
"""

import sys
import threading

from flask import Flask, redirect, session, url_for
from werkzeug.middleware.proxy_fix import ProxyFix

port = int(sys.argv[1])
app = Flask(__name__)
app.secret_key = 'proxied-signing-key'
app.config['SESSION_COOKIE_SECURE'] = True


@app.route('/login')
def login():
    session['user'] = 'grace'
    return redirect(url_for('account', _external=True))


@app.route('/account')
def account():
    return f"Account of {session.get('user', 'a stranger')}"


behind = ProxyFix(app.wsgi_app, x_proto=1, x_host=1)


def proxy(environ, start_response):
    """What a proxy does that ends TLS: the app behind it is asked by http, on another port."""
    forwarded = {'HTTP_X_FORWARDED_PROTO': environ['wsgi.url_scheme'], 'HTTP_X_FORWARDED_HOST': environ['HTTP_HOST']}
    asked = {'wsgi.url_scheme': 'http', 'HTTP_HOST': f'proxied.test:{port + 1}'}
    return behind({**environ, **forwarded, **asked}, start_response)


app.wsgi_app = proxy
threading.Thread(target=app.run, args=('127.0.0.1', port + 1), daemon=True).start()
app.run('127.0.0.1', port, ssl_context='adhoc')
