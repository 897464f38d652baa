#!/usr/bin/python3
"""Flask's side of the bench: makes the cookies, prints them, and then times open_session on them on request.

First line out: {"key", "versions", "cases": {name: [cookie]}}. Each input line is a case's name; each answer is the seconds it took.
"""

import importlib.metadata
import json
import random
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parents[1] / "differential"))

import flask  # noqa: E402
from payloads import mapping  # noqa: E402

app = flask.Flask(__name__)
app.secret_key = "9f86d081884c7d659a2feaa0c55ad015"
interface = app.session_interface
randomness = random.Random(2026)


def sign(session, key=None):
    serializer = interface.get_signing_serializer(app)
    if key is not None:
        serializer.secret_keys = [key]
    return serializer.dumps(session)


def login():
    return {"_user_id": str(randomness.randrange(10**6)), "_fresh": True, "_permanent": True, "_id": randomness.randbytes(64).hex(), "csrf_token": randomness.randbytes(20).hex()}


def four_kilobytes():
    """Compressed, as close to the browsers' 4096 as whole entries allow."""
    session = {"_permanent": True, "cart": []}
    cookie = sign(session)
    while True:
        session["cart"].append({"id": randomness.randrange(10**9), "name": f"thing {randomness.randbytes(6).hex()}", "price": randomness.random() * 100, "tags": ["new", "sale"]})
        longer = sign(session)
        if len("session=" + longer) > 4096:
            return cookie
        cookie = longer


def mixed():
    kind = randomness.random()
    if kind < 0.5:
        return sign(login())
    if kind < 0.6:
        return sign({"_user_id": "7", "_flashes": [("message", "Saved."), ("error", "Not sent.")]})
    if kind < 0.9:
        return sign(mapping(randomness, 0, randomness.randrange(1, 12)))
    return sign(login(), b"another key") if kind < 0.95 else sign(login())[:-2]


def measure(cookies):
    request = app.request_class({"REQUEST_METHOD": "GET"})
    started = time.perf_counter()
    for cookie in cookies:
        request.__dict__["cookies"] = {"session": cookie}
        interface.open_session(app, request)
    return time.perf_counter() - started


with app.app_context():
    cases = {
        "short": [sign({"_user_id": str(number), "_fresh": True}) for number in range(1000)],
        "4 kB, compressed": [four_kilobytes() for _ in range(200)],
        "10,000 mixed": [mixed() for _ in range(10000)],
    }
    versions = f"Python {sys.version.split()[0]}, Flask {importlib.metadata.version('flask')}"
    print(json.dumps({"key": app.secret_key, "versions": versions, "cases": cases}), flush=True)
    for line in sys.stdin:
        print(measure(cases[line.rstrip("\n")]), flush=True)
