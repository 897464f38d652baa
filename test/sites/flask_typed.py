"""A session with every type that Flask can tag, and with its own name, lifetime and clock."""

import time
import uuid
from datetime import datetime, timezone

from flask import Flask, g, request, session
from flask.sessions import SecureCookieSessionInterface
from itsdangerous import TimestampSigner
from markupsafe import Markup

from serve import serve

app = Flask(__name__)
app.config.update(
    SECRET_KEY='typed-app-key',
    SESSION_COOKIE_NAME='typed',
    PERMANENT_SESSION_LIFETIME=60,
    # Otherwise, the browser's favicon request would sign again, by another clock.
    SESSION_REFRESH_EACH_REQUEST=False,
)


def everything():
    return {
        'text': 'Grüße, 世界 😀 שלום',
        'number': 9007199254740993,
        'ratio': 1.0,
        'yes': True,
        'nothing': None,
        'list': [1, 'two', [3.5]],
        'tuple': (1, 'two'),
        'dict': {'10': 'ten', '9': 'nine'},
        'bytes': b'\x00\xffraw',
        'uuid': uuid.UUID('12345678-1234-5678-1234-567812345678'),
        'moment': datetime(2024, 2, 29, 12, 30, 45, tzinfo=timezone.utc),
        'markup': Markup('<b>bold</b>'),
        'filler': 'compress me ' * 40,
    }


@app.route('/')
def index():
    return '<!doctype html><title>Typed</title><p>typed'


class PastInterface(SecureCookieSessionInterface):
    """Signs with a clock that is `g.ago` seconds behind."""

    def save_session(self, *args):
        original = TimestampSigner.get_timestamp
        TimestampSigner.get_timestamp = lambda signer: int(time.time()) - g.get('ago', 0)
        try:
            super().save_session(*args)
        finally:
            TimestampSigner.get_timestamp = original


app.session_interface = PastInterface()


@app.route('/set')
def set_all():
    """`?ago=55` signs as if it were 55 seconds ago."""
    g.ago = int(request.args.get('ago', 0))
    session.clear()
    session.permanent = True
    session.update(everything())
    return '<!doctype html><title>Typed</title><p>set'


serve(app)
