"""One page with a Flask, a Starlette, a Django and a Flask-Login cookie at once, each made by its own framework."""

import json
from base64 import b64encode

from django.conf import settings

settings.configure(SECRET_KEY='django-key', SESSION_ENGINE='django.contrib.sessions.backends.signed_cookies')

from django.contrib.sessions.backends.signed_cookies import SessionStore
from flask import Flask, make_response
from flask.sessions import SecureCookieSessionInterface
from flask_login import encode_cookie
from starlette.middleware.sessions import SessionMiddleware

from serve import serve

app = Flask(__name__)
app.secret_key = 'flask-key'


def flask_value():
    return SecureCookieSessionInterface().get_signing_serializer(app).dumps({'framework': 'flask'})


def starlette_value():
    """What the middleware's `send_wrapper` does with a session."""
    signer = SessionMiddleware(None, secret_key='starlette-key').signer
    return signer.sign(b64encode(json.dumps({'framework': 'starlette'}).encode())).decode()


def django_value():
    store = SessionStore()
    store['framework'] = 'django'
    return store._get_session_key()


def login_value():
    with app.app_context():
        return encode_cookie('user-42', key='login-key')


@app.route('/')
def index():
    response = make_response('<!doctype html><title>Four frameworks</title><p>four cookies')
    cookies = {
        'session': flask_value(),
        'starlette_session': starlette_value(),
        'sessionid': django_value(),
        'remember_token': login_value(),
    }
    for name, value in cookies.items():
        # As text, because a cookie library would quote some of these.
        response.headers.add('Set-Cookie', f'{name}={value}; Path=/; HttpOnly')
    return response


serve(app)
