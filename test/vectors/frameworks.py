"""The real frameworks' answers about one cookie each, with the clock stopped: verdict, signature, times and repr of the payload.

Each class signs a payload as its framework does (`sign`) and answers a row by the framework's own code path (`verdict`).
`fallbacks` says what the framework does with keys after the first: tried, ignored, or None if these versions take only one key.
"""

import asyncio
import base64
import json
import time

import django
import flask
import flask_login
import flask_session.sessions
import quart
import quart.sessions
from django.conf import settings as django_settings
from flask_wtf.csrf import validate_csrf
from itsdangerous import BadData, BadSignature, Serializer, SignatureExpired, Signer, TimedSerializer, TimestampSigner, URLSafeSerializer, URLSafeTimedSerializer
from itsdangerous.encoding import base64_decode, base64_encode, bytes_to_int
from pyramid.request import Request as PyramidRequest
from pyramid.response import Response as PyramidResponse
from pyramid.session import SignedCookieSessionFactory
from starlette.middleware.sessions import SessionMiddleware
from webob.cookies import SignedSerializer
from wtforms import ValidationError

django_settings.configure(SECRET_KEY="unused", SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies")
django.setup()

from django.contrib.sessions.backends import signed_cookies  # noqa: E402
from django.contrib.sessions.middleware import SessionMiddleware as DjangoMiddleware  # noqa: E402
from django.core import signing  # noqa: E402
from django.test import RequestFactory  # noqa: E402


class Clock:
    now = 0


time.time = lambda: Clock.now  # itsdangerous and Django both call it through the module


def signature_by(signer, cookie):
    if signer.sep not in cookie.encode():
        return "missing"
    return "valid" if Signer.validate(signer, cookie) else "invalid"


def itsdangerous_time(cookie, lifetime):
    """`signedAt` and `expiresAt` of payload.timestamp.signature."""
    parts = cookie.encode().rsplit(b".", 2)
    try:
        signed_at = bytes_to_int(base64_decode(parts[-2])) if len(parts) == 3 else None
    except Exception:
        signed_at = None
    return {"signedAt": signed_at, "expiresAt": None if None in (signed_at, lifetime) else signed_at + lifetime}


def python_of(load, payload):
    try:
        return repr(load(payload))
    except Exception:
        return None


class Starlette:
    format, cookie_name, lifetime = "starlette", "session", 14 * 24 * 60 * 60
    fallbacks = None

    def signer(self, key):
        return SessionMiddleware(None, key).signer

    def sign(self, key, payload):
        return self.signer(key).sign(base64.b64encode(payload)).decode()

    def sign_text(self, key, payload):
        """A payload text that is not our base64."""
        return self.signer(key).sign(payload).decode()

    def verdict(self, key, cookie):
        problems = []

        async def app(scope, receive, send):
            scope["session"]

        middleware = SessionMiddleware(app, key)
        unsign = middleware.signer.unsign

        def recording(*args, **kwargs):
            try:
                return unsign(*args, **kwargs)
            except BadSignature as problem:
                problems.append(problem)
                raise

        middleware.signer.unsign = recording
        scope = {"type": "http", "headers": [(b"cookie", b"session=" + cookie.encode())]}
        try:
            asyncio.run(middleware(scope, None, None))
        except Exception:
            return "server-error"
        return "expired" if problems and isinstance(problems[0], SignatureExpired) else "bad-signature" if problems else "accepted"

    def facts(self, key, cookie):
        times = itsdangerous_time(cookie, self.lifetime)
        payload = cookie.rsplit(".", 2)[0]
        python = None if times["signedAt"] is None else python_of(lambda text: json.loads(base64.b64decode(text)), payload)
        return {"signature": signature_by(self.signer(key), cookie), **times, "python": python}


class Django:
    format, cookie_name, lifetime = "django", "sessionid", 14 * 24 * 60 * 60
    fallbacks = None
    salt = "django.contrib.sessions.backends.signed_cookies"

    def __init__(self, serializer="JSONSerializer"):
        self.serializer = f"django.contrib.sessions.serializers.{serializer}"

    def sign(self, key, session, algorithm="sha256"):
        django_settings.SECRET_KEY = key
        django_settings.DEFAULT_HASHING_ALGORITHM = algorithm
        django_settings.SESSION_SERIALIZER = self.serializer
        store = signed_cookies.SessionStore()
        store.update(session)
        return store._get_session_key()

    def sign_text(self, key, payload):
        return signing.TimestampSigner(key, salt=self.salt, algorithm="sha256").sign(payload)

    def verdict(self, key, cookie):
        django_settings.SECRET_KEY = key
        django_settings.SESSION_SERIALIZER = self.serializer
        problems = []
        loads = signing.loads

        def recording(*args, **kwargs):
            try:
                return loads(*args, **kwargs)
            except Exception as problem:
                problems.append(problem)
                raise

        request = RequestFactory().get("/", HTTP_COOKIE=f"sessionid={cookie}")
        DjangoMiddleware(lambda request: None).process_request(request)
        signing.loads = recording
        try:
            request.session.get("user")
        except Exception:
            return "server-error"
        finally:
            signing.loads = loads
        return "expired" if problems and isinstance(problems[0], signing.SignatureExpired) else "bad-signature" if problems else "accepted"

    def facts(self, key, cookie):
        signer = signing.TimestampSigner(key, salt=self.salt, algorithm="sha256")
        facts = {"signature": "missing", "signedAt": None, "expiresAt": None, "python": None}
        if ":" not in cookie:
            return facts
        try:
            signing.Signer.unsign(signer, cookie)
            facts["signature"] = "valid"
        except signing.BadSignature:
            facts["signature"] = "invalid"
        try:
            payload, text, _ = cookie.rsplit(":", 2)
            facts["signedAt"] = signing.baseconv.base62.decode(text)
        except (ValueError, IndexError):
            return facts
        facts["expiresAt"] = facts["signedAt"] + self.lifetime
        signer.unsign = lambda value: payload
        facts["python"] = python_of(signer.unsign_object, cookie)
        return facts


class FlaskLogin:
    format, cookie_name, lifetime = "flask-login", "remember_token", None
    fallbacks = "ignored"

    def sign(self, key, user_id):
        return flask_login.encode_cookie(user_id, key=key)

    def app(self, key):
        app = flask.Flask(__name__)
        app.secret_key = key
        flask_login.LoginManager(app)
        return app

    def verdict(self, key, cookie):
        app = self.app(key)
        with app.test_request_context():
            try:
                app.login_manager._load_user_from_remember_cookie(cookie)
            except Exception:
                return "server-error"
            return "accepted" if "_user_id" in flask.session else "bad-signature"

    def facts(self, key, cookie):
        facts = {"signature": "missing", "signedAt": None, "expiresAt": None, "python": None}
        if "|" not in cookie:
            return facts
        valid = False
        try:
            valid = flask_login.decode_cookie(cookie, key=key) is not None
        except Exception:
            pass
        return facts | {"signature": "valid" if valid else "invalid", "python": repr(cookie.rpartition("|")[0])}


class FlaskWtf:
    format, cookie_name, lifetime = "flask-wtf", "csrf_token", 3600
    fallbacks = "ignored"

    def serializer(self, key):
        return URLSafeTimedSerializer(key, salt="wtf-csrf-token")

    def sign(self, key, token):
        return self.serializer(key).dumps(token)

    def sign_text(self, key, payload):
        return self.serializer(key).make_signer().sign(payload).decode()

    def verdict(self, key, cookie):
        app = flask.Flask(__name__)
        app.secret_key = key
        with app.test_request_context():
            # The session holds the same token; the cookie alone cannot say whether they match.
            try:
                flask.session["csrf_token"] = self.serializer(key).loads_unsafe(cookie)[1]
            except BadData:
                flask.session["csrf_token"] = ""
            try:
                validate_csrf(cookie)
            except ValidationError as problem:
                return "expired" if "expired" in str(problem) else "bad-signature"
            except Exception:
                return "server-error"
        return "accepted"

    def facts(self, key, cookie):
        times = itsdangerous_time(cookie, self.lifetime)
        payload = cookie.rsplit(".", 2)[0].encode()
        python = None if times["signedAt"] is None else python_of(self.serializer(key).load_payload, payload)
        return {"signature": signature_by(self.serializer(key).make_signer(), cookie), **times, "python": python}


class FlaskSession:
    format, cookie_name, lifetime = "flask-session", "session", None
    fallbacks = "ignored"

    def __init__(self, use_signer):
        self.use_signer = use_signer

    def signer(self, key):
        app = flask.Flask(__name__)
        app.secret_key = key
        return flask_session.sessions.SessionInterface()._get_signer(app)

    def sign(self, key, sid):
        return self.signer(key).sign(sid).decode() if self.use_signer else sid

    def verdict(self, key, cookie):
        if not self.use_signer:
            return "unchecked"
        app = flask.Flask(__name__)
        app.secret_key = key
        interface = flask_session.sessions.RedisSessionInterface(Store(), "session:", use_signer=True)
        with app.test_request_context(environ_overrides={"HTTP_COOKIE": f"session={cookie}"}) as context:
            opened = interface.open_session(app, context.request)
        return "accepted" if opened.sid == cookie.rpartition(".")[0] else "bad-signature"

    def facts(self, key, cookie):
        facts = {"signature": "unchecked", "signedAt": None, "expiresAt": None, "python": repr(cookie)}
        if self.use_signer:
            facts |= {"signature": signature_by(self.signer(key), cookie), "python": repr(cookie.rpartition(".")[0])}
        return facts


class Store:
    """An empty server-side store: only the id matters."""

    def get(self, key):
        return None


class Quart:
    format, cookie_name, lifetime = "flask", "session", 31 * 24 * 60 * 60
    fallbacks = "tried"

    def app(self, key):
        app = quart.Quart(__name__)
        app.session_interface = quart.sessions.SecureCookieSessionInterface()
        app.secret_key = key
        return app

    def serializer(self, key):
        app = self.app(key)
        return app.session_interface.get_signing_serializer(app)

    def sign(self, key, session):
        return self.serializer(key).dumps(session)

    def verdict(self, key, cookie):
        problems = []
        app = self.app(key)
        serializer = self.serializer(key)
        loads = serializer.loads

        def recording(*args, **kwargs):
            try:
                return loads(*args, **kwargs)
            except BadSignature as problem:
                problems.append(problem)
                raise

        serializer.loads = recording
        app.session_interface.get_signing_serializer = lambda app: serializer
        request = type("Request", (), {"cookies": {"session": cookie}})()
        try:
            asyncio.run(app.session_interface.open_session(app, request))
        except Exception:
            return "server-error"
        return "expired" if problems and isinstance(problems[0], SignatureExpired) else "bad-signature" if problems else "accepted"

    def facts(self, key, cookie):
        serializer = self.serializer(key)
        times = itsdangerous_time(cookie, self.lifetime)
        payload = cookie.rsplit(".", 2)[0].encode()
        python = None if times["signedAt"] is None else python_of(serializer.load_payload, payload)
        return {"signature": signature_by(serializer.make_signer(), cookie), **times, "python": python}


class Pyramid:
    format, cookie_name, lifetime = "pyramid", "session", 1200
    fallbacks = None

    class Bytes:
        """A raw payload that JSON would refuse or change."""

        dumps = loads = staticmethod(lambda payload: payload)

    def sign(self, key, session):
        # `time.time()` is a float, which Pyramid stores as the creation time.
        Clock.now = float(Clock.now)
        request, response = PyramidRequest.blank("/"), PyramidResponse()
        SignedCookieSessionFactory(key)(request).update(session)
        request._process_response_callbacks(response)
        return response.headers["Set-Cookie"].split(";")[0].removeprefix("session=")

    def sign_text(self, key, payload):
        return SignedSerializer(key, "pyramid.session.", serializer=self.Bytes).dumps(payload).decode()

    def verdict(self, key, cookie):
        request = PyramidRequest.blank("/", headers={"Cookie": f"session={cookie}"})
        try:
            session = SignedCookieSessionFactory(key)(request)
        except Exception:
            return "server-error"
        if session.new:
            return "bad-signature"
        return "expired" if Clock.now - session.renewed > self.lifetime else "accepted"

    def facts(self, key, cookie):
        facts = {"signature": "invalid", "signedAt": None, "expiresAt": None, "python": None}
        try:
            SignedSerializer(key, "pyramid.session.", serializer=self.Bytes).loads(cookie.encode("latin-1"))
            facts["signature"] = "valid"
        except ValueError:
            pass
        try:
            text = cookie.encode("latin-1")
            signed_at, _, state = json.loads(base64.urlsafe_b64decode(text + b"=" * (-len(text) % 4))[64:].decode())
            signed_at = float(signed_at)
        except (TypeError, ValueError):
            return facts
        return facts | {"signedAt": signed_at, "expiresAt": signed_at + self.lifetime, "python": repr(state)}


class ItsDangerous:
    """A bare serializer, as an app uses it for its own cookie: the default salt, no lifetime."""

    format, cookie_name, lifetime = "itsdangerous", "prefs", None
    fallbacks = "tried"

    def __init__(self, timed):
        self.timed = timed

    def serializer(self, key):
        return (URLSafeTimedSerializer if self.timed else URLSafeSerializer)(key)

    def sign(self, key, value):
        return self.serializer(key).dumps(value)

    def sign_text(self, key, payload):
        return self.serializer(key).make_signer().sign(payload).decode()

    def verdict(self, key, cookie):
        try:
            self.serializer(key).loads(cookie)
        except BadSignature:
            return "bad-signature"
        except Exception:
            return "server-error"
        return "accepted"

    def facts(self, key, cookie):
        times = itsdangerous_time(cookie, None) if self.timed else {"signedAt": None, "expiresAt": None}
        payload = cookie.encode().rsplit(b".", 2 if self.timed else 1)[0]
        python = python_of(self.serializer(key).load_payload, payload)
        if self.timed and times["signedAt"] is None:
            python = None
        return {"signature": signature_by(self.serializer(key).make_signer(), cookie), **times, "python": python}


class SignedText:
    """A bare signer, as an app uses it for an id or a flag in its own cookie."""

    format, cookie_name, lifetime = "signed-text", "last_order", None
    fallbacks = "tried"

    def __init__(self, timed):
        self.timed = timed

    def signer(self, key):
        return (TimestampSigner if self.timed else Signer)(key)

    def sign(self, key, text):
        return self.signer(key).sign(text).decode()

    def verdict(self, key, cookie):
        try:
            self.signer(key).unsign(cookie)
        except BadSignature:
            return "bad-signature"
        return "accepted"

    def facts(self, key, cookie):
        times = itsdangerous_time(cookie, None) if self.timed else {"signedAt": None, "expiresAt": None}
        text = cookie.rsplit(".", 2 if self.timed else 1)[0]
        return {"signature": signature_by(self.signer(key), cookie), **times, "python": repr(text)}


class KnownToken:
    """A serializer with a library's salt, made and loaded as in that library. src/formats/shared/known-salts.ts names the sources."""

    format, fallbacks = "itsdangerous", "tried"

    def __init__(self, name, salt, lifetime, timed=True, digest=None):
        self.cookie_name, self.salt, self.lifetime, self.timed = name, salt, lifetime, timed
        self.signer_kwargs = {"digest_method": digest} if digest else {}

    def serializer(self, key):
        serializer = URLSafeTimedSerializer if self.timed else URLSafeSerializer
        return serializer(key, salt=self.salt, signer_kwargs=self.signer_kwargs)

    def sign(self, key, value):
        return self.serializer(key).dumps(value)

    def verdict(self, key, cookie):
        try:
            self.serializer(key).loads(cookie, **({"max_age": self.lifetime} if self.lifetime else {}))
        except SignatureExpired:
            return "expired"
        except BadSignature:
            return "bad-signature"
        return "accepted"

    def facts(self, key, cookie):
        times = itsdangerous_time(cookie, self.lifetime) if self.timed else {"signedAt": None, "expiresAt": None}
        payload = cookie.encode().rsplit(b".", 2 if self.timed else 1)[0]
        python = python_of(self.serializer(key).load_payload, payload)
        return {"signature": signature_by(self.serializer(key).make_signer(), cookie), **times, "python": python}


class PlainSerializer:
    """A serializer that signs its JSON as it is."""

    format, cookie_name, lifetime = "signed-text", "prefs", None
    fallbacks = "tried"

    def __init__(self, timed):
        self.timed = timed

    def serializer(self, key):
        return (TimedSerializer if self.timed else Serializer)(key)

    def sign(self, key, value):
        return self.serializer(key).dumps(value)

    def verdict(self, key, cookie):
        try:
            self.serializer(key).loads(cookie)
        except BadSignature:
            return "bad-signature"
        return "accepted"

    def facts(self, key, cookie):
        times = itsdangerous_time(cookie, None) if self.timed else {"signedAt": None, "expiresAt": None}
        python = python_of(self.serializer(key).loads, cookie)
        return {"signature": signature_by(self.serializer(key).make_signer(), cookie), **times, "python": python}
