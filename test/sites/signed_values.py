"""Apps that sign more than a session: one keeps its sessions in a cache, as CTFd does, and one has the tokens of Flask-Security."""

from flask import Flask, make_response, session
from itsdangerous import Signer, URLSafeTimedSerializer

from serve import serve

app = Flask(__name__)
app.secret_key = 'plover/xyzzy-2031'

ID = '3f0c9b7e-6a51-4d2e-8c44-9d1e2f3a4b5c'


@app.route('/cached')
def cached():
    """CTFd's `CachingSessionInterface` signs the id with a `Signer` of the key alone (CTFd/utils/security/signing.py)."""
    response = make_response('<!doctype html><title>Cached</title><p>an id')
    response.set_cookie('session', Signer(app.secret_key).sign(ID).decode(), httponly=True)
    response.set_cookie('twofa', Signer(app.secret_key).sign('twofa_ok').decode(), httponly=True)
    return response


@app.route('/tokens')
def tokens():
    """As `tf_set_validity_token_cookie` does (flask_security/twofactor.py), with a name and a salt of the app's own."""
    session['user'] = 'ada'
    serializer = URLSafeTimedSerializer(app.secret_key, salt='tf-trusted-salt')
    response = make_response('<!doctype html><title>Tokens</title><p>a session and a token')
    response.set_cookie('tf_trusted', serializer.dumps({'fs_uniquifier': 'c0ffee'}), httponly=True)
    return response


serve(app)
