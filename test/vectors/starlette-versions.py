#!/usr/bin/python3
"""Writes starlette-versions.jsonl: signed JSON that is not a session, with the answers of Starlette before and since 1.0.

    starlette-versions.py FOLDER

FOLDER holds the package `starlette` of 1.0 or later, as in a checkout of its repository; Debian's own is the earlier one.
A row is like Starlette's (README.md), answered by the later version, with `session`, the repr() of `request.session`, and `before`,
which has both fields from the earlier version.
"""

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path

import typing_extensions

# Debian's version is older than Starlette 1.0 requires; only annotations need it.
if not hasattr(typing_extensions, "TypeIs"):
    typing_extensions.TypeIs = typing_extensions.TypeGuard

import starlette
from frameworks import Clock, Starlette
from importlib.metadata import version
from starlette.middleware.sessions import SessionMiddleware

NOW = 1790000000
KEY, OTHER = "dev", "another key"
PAYLOADS = [
    "null", "true", "false", "0", "1", "-1", "1.5", "0.0", "NaN", "123456789012345678901",
    '""', '"a"', '"ab"', '"admin"', '"{}"', "[]", "[1]", "[1, 2]", "[null]", '["a"]', '["ab"]', '["ab", "cd"]', '["abc"]', '["\\ud83d\\udd11\\ud83d\\udd11"]',
    '[["a", 1]]', '[["a", 1], ["b", 2]]', '[["a", 1], ["a", 2]]', '[["user", {"id": 1}]]', '[["a"]]', '[["a", 1, 2]]', "[[]]", "[[[], 1]]", "[[{}, 1]]", "[[null, 1]]",
    '[["a", 1], null]', '[{"a": 1, "b": 2}]', '[{"a": 1}]', "[[1, 2], [1.0, 3], [true, 4]]", "[[NaN, 1]]", '[["a", 1], "bc"]', "{}", '{"a": 1}', '{"a": [["b", 1]]}',
]  # fmt: skip


def session_of(key, cookie):
    """`repr(request.session)` in a request with the cookie, null if the app is not reached."""
    seen = []

    async def app(scope, receive, send):
        seen.append(repr(scope["session"]))

    scope = {"type": "http", "headers": [(b"cookie", b"session=" + cookie.encode())]}
    try:
        asyncio.run(SessionMiddleware(app, key)(scope, None, None))
    except Exception:
        return None
    return seen[0]


def answer(row):
    Clock.now = row["now"]
    framework, key = Starlette(), row["secrets"][0]["utf8"]
    verdict = framework.verdict(key, row["cookie"])
    return {"verdict": verdict, "session": session_of(key, row["cookie"]), "facts": framework.facts(key, row["cookie"])}


def answers_of(folder, rows):
    path = os.pathsep.join(filter(None, [folder, os.environ.get("PYTHONPATH")]))
    environment = os.environ | {"PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    run = subprocess.run([sys.executable, __file__], input=json.dumps(rows), env=environment, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(run.stdout)


def rows():
    def row(case, cookie, key=KEY, now=NOW):
        return {"id": case, "name": "session", "cookie": cookie, "secrets": [{"utf8": key}], "now": now}

    def signed(payload, at=NOW):
        Clock.now = at
        return Starlette().sign(KEY, payload.encode())

    for payload in PAYLOADS:
        yield row(f"json-{payload}", signed(payload))
    # An app's own cookie, from a different key and day.
    yield row("json-null-elsewhere", "bnVsbA==.aifnBA.BLYaSJ5K3ZMc4fTavZW3e1PPvDE", "plover/xyzzy-2031", 1781000000)
    for payload in ("null", "[1, 2]", '[["a", 1]]'):
        yield row(f"{payload}-wrong-key", signed(payload), OTHER)
        yield row(f"{payload}-too-old", signed(payload, NOW - 14 * 24 * 60 * 60 - 1))
        yield row(f"{payload}-future", signed(payload, NOW + 1))


def write(folder):
    asked = list(rows())
    later, earlier = answers_of(folder, asked), answers_of("", asked)
    header = {"made-by": "starlette-versions.py", "python": sys.version.split()[0], "starlette": later["version"], "before": earlier["version"], "itsdangerous": version("itsdangerous")}
    lines = [json.dumps(header)]
    for row, new, old in zip(asked, later["answers"], earlier["answers"], strict=True):
        expect = {"format": Starlette.format, "verdict": new["verdict"], **new["facts"]}
        before = {"verdict": old["verdict"], "session": old["session"]}
        lines.append(json.dumps(row | {"expect": expect, "session": new["session"], "before": before}))
    Path(__file__).with_name("starlette-versions.jsonl").write_text("\n".join(lines) + "\n")
    print(f"starlette-versions: {len(asked)} rows by {later['version']} and {earlier['version']}")


if len(sys.argv) > 1:
    write(sys.argv[1])
else:
    print(json.dumps({"version": starlette.__version__, "answers": [answer(row) for row in json.load(sys.stdin)]}))
