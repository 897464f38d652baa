"""Values signed by real frameworks, as one JSON object from the case's name to [cookie name, value]. The secret is always "dev-key"."""
import hashlib, json

from flask import Flask, session
from flask.sessions import SecureCookieSessionInterface
from itsdangerous import Signer, TimestampSigner, URLSafeSerializer, URLSafeTimedSerializer

SECRET = "dev-key"


def flask_cookie(**attributes):
    """The cookie of a real app whose session interface has these attributes."""
    app = Flask(__name__)
    app.secret_key = SECRET
    app.session_interface = type("Interface", (SecureCookieSessionInterface,), attributes)()

    @app.get("/")
    def set_session():
        session["username"] = "your_username"
        return ""

    client = app.test_client()
    client.get("/")
    return next(cookie.value for cookie in client.cookie_jar)


def django_cookie(algorithm):
    from django.conf import settings

    if not settings.configured:
        settings.configure(SECRET_KEY=SECRET)
    settings.DEFAULT_HASHING_ALGORITHM = algorithm
    from django.core import signing

    return signing.dumps({"a": 1}, compress=True, salt="django.contrib.sessions.backends.signed_cookies")


def starlette_cookie():
    import base64

    data = base64.b64encode(json.dumps({"user": "a"}).encode())
    return TimestampSigner(SECRET).sign(data).decode()


def sha(name):
    return staticmethod(getattr(hashlib, name))


print(json.dumps({
    "flask": ["session", flask_cookie()],
    "flask-sha512": ["session", flask_cookie(digest_method=sha("sha512"))],
    "flask-sha512-django-concat": ["session", flask_cookie(digest_method=sha("sha512"), key_derivation="django-concat")],
    "flask-sha256-none": ["session", flask_cookie(digest_method=sha("sha256"), key_derivation="none")],
    "flask-own-salt": ["my_app", flask_cookie(salt="my-app-salt")],
    "flask-unknown-salt": ["session", flask_cookie(salt="6fb1d3c8")],
    "flask-session": ["session", Signer(SECRET, salt="flask-session", key_derivation="hmac").sign("3f0c8c1e-9d7f-4c2f-8a54-0b1a5c1d2e3f").decode()],
    "flask-wtf": ["csrf_token", URLSafeTimedSerializer(SECRET, salt="wtf-csrf-token").dumps("a" * 40)],
    "starlette": ["session", starlette_cookie()],
    "django": ["sessionid", django_cookie("sha256")],
    "django-before-3.1": ["sessionid", django_cookie("sha1")],
    "serializer": ["prefs", URLSafeSerializer(SECRET).dumps({"a": 1})],
    "serializer-salt-md5": ["prefs", URLSafeSerializer(SECRET, salt="auth", signer_kwargs={"digest_method": hashlib.md5, "key_derivation": "concat"}).dumps({"a": 1})],
    "serializer-separator": ["prefs", URLSafeTimedSerializer(SECRET, signer_kwargs={"sep": "!", "digest_method": hashlib.sha384}).dumps({"a": 1})],
}))
