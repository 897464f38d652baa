"""An app whose sessions are signed with SHA-512 and the key derivation `django-concat`."""

import hashlib

from flask import Flask, session
from flask.sessions import SecureCookieSessionInterface

from serve import serve


class Interface(SecureCookieSessionInterface):
    key_derivation = 'django-concat'
    digest_method = staticmethod(hashlib.sha512)


app = Flask(__name__)
app.secret_key = 'sha512-key'
app.session_interface = Interface()


@app.route('/set')
def set_session():
    session['username'] = 'ada'
    return '<!doctype html><title>SHA-512</title><p>set'


serve(app)
