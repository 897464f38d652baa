"""Rows on stdin, answers on stdout, as JSON: each framework signs a session at a given second, and reads what we signed.

A row is `framework`, `source` (the session as Python source), `key` (text), `at` (Unix seconds), `ours` (our cookie or null).
An answer is `cookie` (null if the framework raises or writes none), `back` (repr of its own reading of `ours`, or null) and
`raised` (the exception's name).
"""

import asyncio
import datetime
import json
import sys
import time

import django
import flask
from django.conf import settings
from flask.sessions import SecureCookieSession, SecureCookieSessionInterface
from flask_login.utils import decode_cookie, encode_cookie
from flask_wtf.csrf import generate_csrf
from itsdangerous import URLSafeSerializer, URLSafeTimedSerializer
from markupsafe import Markup
from starlette.middleware.sessions import SessionMiddleware
from uuid import UUID
from werkzeug.http import dump_cookie, parse_cookie

settings.configure(SECRET_KEY="unused", SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies")
django.setup()

from django.contrib.sessions.backends import signed_cookies  # noqa: E402

names = {"UUID": UUID, "Markup": Markup, "datetime": datetime, "nan": float("nan"), "inf": float("inf")}


class Clock:
    now = 0


time.time = lambda: Clock.now  # itsdangerous and Django both call it through the module


class Flask:
    """save_session into a response, open_session from a request."""

    app = flask.Flask(__name__)
    interface = SecureCookieSessionInterface()

    def sign(self, session, key):
        self.app.secret_key = key
        response = self.app.response_class()
        with self.app.app_context():
            saved = SecureCookieSession(session)
            saved.modified = True
            self.interface.save_session(self.app, saved, response)
        header = response.headers.get("Set-Cookie", "")
        return None if "Max-Age=0" in header else header.split(";")[0].removeprefix("session=")

    def read(self, cookie, key):
        self.app.secret_key = key
        request = self.app.request_class({"REQUEST_METHOD": "GET", "HTTP_COOKIE": f"session={cookie}"})
        with self.app.app_context():
            return dict(self.interface.open_session(self.app, request))


class Starlette:
    """SessionMiddleware, called as an ASGI app."""

    def run(self, key, cookie, view):
        sent = []

        async def app(scope, receive, send):
            view(scope["session"])
            await send({"type": "http.response.start", "status": 200, "headers": []})

        async def send(message):
            sent.append(message)

        headers = [(b"cookie", b"session=" + cookie.encode())] if cookie else []
        asyncio.run(SessionMiddleware(app, key)({"type": "http", "headers": headers}, None, send))
        set_cookie = [value for name, value in sent[0]["headers"] if name == b"set-cookie"]
        return set_cookie[0].decode().split(";")[0].removeprefix("session=") if set_cookie else None

    def sign(self, session, key):
        return self.run(key, None, lambda kept: kept.update(session))

    def read(self, cookie, key):
        found = {}
        self.run(key, cookie, found.update)
        return found


class Django:
    def sign(self, session, key):
        settings.SECRET_KEY = key
        store = signed_cookies.SessionStore()
        store.update(session)
        if store.is_empty():
            return None  # its middleware deletes the cookie
        store.save()
        return store.session_key

    def read(self, cookie, key):
        settings.SECRET_KEY = key
        return dict(signed_cookies.SessionStore(cookie).load())


class FlaskLogin:
    def sign(self, session, key):
        header = dump_cookie("remember_token", encode_cookie(session, key=key))
        return header.split("; ")[0].removeprefix("remember_token=")

    def read(self, cookie, key):
        return decode_cookie(parse_cookie(f"remember_token={cookie}")["remember_token"], key=key)


class FlaskWtf:
    app = flask.Flask(__name__)

    def sign(self, session, key):
        self.app.secret_key = key
        with self.app.test_request_context():
            flask.session["csrf_token"] = session
            return generate_csrf()

    def read(self, cookie, key):
        return URLSafeTimedSerializer(key, salt="wtf-csrf-token").loads(cookie, max_age=3600)


class Bare:
    def __init__(self, serializer):
        self.serializer = serializer

    def sign(self, session, key):
        return self.serializer(key).dumps(session)

    def read(self, cookie, key):
        return self.serializer(key).loads(cookie)


frameworks = {
    "flask": Flask(),
    "starlette": Starlette(),
    "django": Django(),
    "flask-login": FlaskLogin(),
    "flask-wtf": FlaskWtf(),
    "url-safe": Bare(URLSafeSerializer),
    "url-safe-timed": Bare(URLSafeTimedSerializer),
}


def answer(row):
    framework = frameworks[row["framework"]]
    Clock.now = row["at"]
    given = {"cookie": None, "back": None, "raised": None}
    try:
        cookie = framework.sign(eval(row["source"], dict(names)), row["key"])
        given["cookie"] = cookie.decode() if isinstance(cookie, bytes) else cookie
    except Exception as problem:
        given["raised"] = type(problem).__name__
    if row["ours"] is not None:
        given["back"] = repr(framework.read(row["ours"], row["key"]))
    return given


json.dump([answer(row) for row in json.load(sys.stdin)], sys.stdout)
