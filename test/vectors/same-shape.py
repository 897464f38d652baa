#!/usr/bin/python3
"""Cookies from the real Flask, Starlette and Flask-WTF whose parts look alike: one JSON object per line, on standard output.

    same-shape.py SEED COUNT

Flask and Starlette set COUNT sessions each, with typical and with random content, by their own code path. A line has
`format`, `cookie`, and `payload`, the JSON text inside. test/formats/same-shape.test.ts asks whether the bytes alone tell them apart.
"""

import asyncio
import base64
import json
import random
import sys
import warnings
from pathlib import Path

warnings.simplefilter("ignore")

import flask
from flask_wtf.csrf import generate_csrf
from itsdangerous.encoding import base64_decode
from starlette.middleware.sessions import SessionMiddleware

sys.path.insert(0, str(Path(__file__).parents[1] / "differential"))

import payloads  # noqa: E402
import zlib  # noqa: E402

KEY = "a key that nobody gives"
USUAL = [
    lambda: {"user_id": random.randrange(10**6)},
    lambda: {"user": random.choice(["ada", "zoë", "名前", "🔑"]), "role": "admin"},
    lambda: {"_fresh": True, "_id": f"{random.getrandbits(512):0128x}", "_user_id": "1"},
    lambda: {"csrf_token": f"{random.getrandbits(160):040x}"},
    lambda: {"cart": [{"sku": f"A-{n}", "n": n} for n in range(random.randrange(1, 9))]},
    lambda: {"_state_google_x": {"data": {"nonce": f"{random.getrandbits(80):020x}", "redirect_uri": "https://a.example/cb?x=1&y=2"}, "exp": 1790003600.25}},
    lambda: {"n": random.randrange(100)},
    lambda: {f"k{n}": None for n in range(random.randrange(1, 5))},
    lambda: {"note": 'a": "b', "a:b": ": "},
]


def plain(depth=0):
    kind = random.randrange(9 if depth < 3 else 6)
    if kind < 3:
        return payloads.text(random)
    if kind == 3:
        return payloads.integer(random)
    if kind == 4:
        return payloads.real(random)
    if kind == 5:
        return random.choice([None, True, False])
    if kind == 6:
        return [plain(depth + 1) for _ in range(random.randrange(4))]
    return {payloads.key(random): plain(depth + 1) for _ in range(random.randrange(4))}


def any_session(value):
    if random.random() < 0.6:
        return random.choice(USUAL)()
    return {payloads.key(random): value() for _ in range(random.randrange(1, 6))}


app = flask.Flask(__name__)
app.secret_key = KEY


def cookie_of(header):
    return header.split(";")[0].partition("=")[2]


def by_flask():
    # A response in a real request, where `save_session` sets the cookie.
    with app.test_request_context() as context:
        context.session.update(any_session(lambda: payloads.value(random, 1)))
        response = app.response_class()
        app.session_interface.save_session(app, context.session, response)
    cookie = cookie_of(response.headers["Set-Cookie"])
    payload = cookie.rsplit(".", 2)[0]
    raw = zlib.decompress(base64_decode(payload[1:])) if payload.startswith(".") else base64_decode(payload)
    return {"format": "flask", "cookie": cookie, "payload": raw.decode()}


def by_starlette():
    sent = []

    async def endpoint(scope, receive, send):
        scope["session"].update(any_session(plain))
        await send({"type": "http.response.start", "status": 200, "headers": []})

    async def send(message):
        sent.extend(value.decode() for name, value in message["headers"] if name == b"set-cookie")

    asyncio.run(SessionMiddleware(endpoint, KEY)({"type": "http", "headers": []}, None, send))
    cookie = cookie_of(sent[0])
    return {"format": "starlette", "cookie": cookie, "payload": base64.b64decode(cookie.rsplit(".", 2)[0]).decode()}


def by_flask_wtf():
    with app.test_request_context():
        return {"format": "flask-wtf", "cookie": generate_csrf(), "payload": json.dumps(flask.session["csrf_token"])}


seed, count = (int(argument) for argument in sys.argv[1:3])
random.seed(seed)
for make in (by_flask, by_starlette):
    for _ in range(count):
        print(json.dumps(make()))
for _ in range(count // 10):
    print(json.dumps(by_flask_wtf()))
