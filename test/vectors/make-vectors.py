#!/usr/bin/python3
"""Writes the vectors in this folder: cookies of the real frameworks, good and bad, with the frameworks' own answers.

Debian: apt-get install python3-flask python3-starlette python3-django python3-flask-session python3-flask-login \
python3-flaskext.wtf python3-quart python3-pyramid. The first line of each file says which versions answered. flask-verdicts.jsonl is not made here.
"""

import hashlib
import json
import sys
import uuid
import warnings
import zlib
from importlib.metadata import version
from pathlib import Path

warnings.simplefilter("ignore")

from frameworks import Clock, Django, FlaskLogin, FlaskSession, FlaskWtf, ItsDangerous, KnownToken, PlainSerializer, Pyramid, Quart, SignedText, Starlette, base64_encode  # noqa: E402

NOW = 1790000000
KEY, OTHER = "dev", "another key"
LONG = {"user": "ada", "cart": [{"id": n, "name": f"thing {n}", "price": n / 7} for n in range(20)]}
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


class Vectors:
    """The rows of one framework. The signature is a fact of the bytes and all keys; the verdict is the framework's with its keys."""

    def __init__(self, framework):
        self.framework = framework
        self.rows = []

    def add(self, case, cookie, keys=(KEY,), now=NOW):
        Clock.now = now
        answers = [{"verdict": self.framework.verdict(key, cookie), **self.framework.facts(key, cookie)} for key in keys]
        best = next((answer for answer in answers if answer["signature"] == "valid"), answers[0])
        if self.framework.fallbacks == "ignored":
            best["verdict"] = answers[0]["verdict"]
        row = {"id": case, "name": self.framework.cookie_name, "cookie": cookie, "secrets": [{"utf8": key} for key in keys], "now": now}
        self.rows.append(row | {"expect": {"format": self.framework.format, **best}})

    def sign(self, *payload, at=NOW, key=KEY):
        Clock.now = at
        return self.framework.sign(key, *payload)

    def text(self, payload, at=NOW):
        Clock.now = at
        return self.framework.sign_text(KEY, payload)

    def add_bad(self, case, cookie, separator):
        """Cases that apply to every signed cookie."""
        value, _, signature = cookie.rpartition(separator)
        last = ALPHABET[ALPHABET.index(signature[-1]) ^ 1]
        self.add(f"{case}-wrong-key", cookie, (OTHER,))
        if self.framework.fallbacks:
            self.add(f"{case}-second-key", cookie, (OTHER, KEY))
        self.add(f"{case}-payload-tampered", cookie[:5] + ("A" if cookie[5] != "A" else "B") + cookie[6:])
        self.add(f"{case}-signature-tampered", value + separator + ("A" if signature[0] != "A" else "B") + signature[1:])
        self.add(f"{case}-signature-unused-bits", value + separator + signature[:-1] + last)
        self.add(f"{case}-signature-padded", cookie + "=")
        self.add(f"{case}-signature-junk", value + separator + signature[:4] + "!" + signature[4:])
        self.add(f"{case}-signature-cut", cookie[:-3])
        self.add(f"{case}-signature-empty", value + separator)
        self.add(f"{case}-signature-doubled", cookie + signature)

    def add_ages(self, case, payload):
        lifetime = self.framework.lifetime
        for name, age in [("last-second", lifetime), ("too-old", lifetime + 1), ("one-second-old", 1), ("future", -1), ("far-future", -10000)]:
            self.add(f"{case}-{name}", self.sign(payload, at=NOW - age))

    def write(self, name, *packages):
        header = {"made-by": "make-vectors.py", "python": sys.version.split()[0]} | {package: version(package) for package in packages}
        lines = [json.dumps(line) for line in [header, *self.rows]]
        Path(__file__).with_name(f"{name}.jsonl").write_text("\n".join(lines) + "\n")
        print(f"{name}: {len(self.rows)}")


def starlette():
    vectors = Vectors(Starlette())
    good = {
        "empty": {}, "user": {"user": "ada", "n": 1}, "unicode": {"name": "Zoë 名前 🔑"}, "long": LONG,
        "flask-tag": {"a": {" t": [1, 2]}}, "numbers": {"i": 2**64, "f": 1.0, "big": 1e22, "nan": float("nan"), "inf": float("-inf")},
        "nested": {"a": [1, [2, {"b": None}]], "0": True, "__proto__": {"x": 1}},
    }
    for case, session in good.items():
        vectors.add(f"good-{case}", vectors.sign(json.dumps(session).encode()))
    vectors.add_bad("user", vectors.sign(json.dumps(good["user"]).encode()), ".")
    vectors.add_ages("user", json.dumps(good["user"]).encode())
    for case, raw in {
        "not-json": b"{user}", "nothing": b"", "bad-utf8": b'{"a": "\xff"}',
        "bom": b'\xef\xbb\xbf{"a": 1}', "utf16": '{"a": 1}'.encode("utf-16"), "utf16-le": '{"a": 1}'.encode("utf-16-le"), "utf32": '{"a": 1}'.encode("utf-32"), "surrogate": b'{"a": "\xed\xa0\x80"}',
        "zlib": zlib.compress(b"{}"), "duplicates": b'{"a": 1, "a": 2}', "long-int": b'{"a": ' + b"9" * 4301 + b"}", "deep": b"[" * 10000 + b"]" * 10000,
    }.items():
        vectors.add(f"odd-{case}", vectors.sign(raw))
    for case, text in {"unpadded": b"eyJhIjogMX0", "junk": b"eyJh!IjogMX0=", "url-safe": b"eyJhIjogIj8_Pj4ifQ==", "cut": b"eyJhIjogM", "dot": b".eyJhIjogMX0=", "padding-inside": b"eyJhIjogMX0=eyJh"}.items():
        vectors.add(f"odd-base64-{case}", vectors.text(text))
    vectors.write("starlette", "starlette", "itsdangerous")


def django():
    vectors = Vectors(Django())
    good = {"user": {"user": "ada", "n": 1}, "empty": {}, "unicode": {"name": "Zoë 名前 🔑"}, "long": LONG, "auth": {"_auth_user_id": "1", "_auth_user_backend": "django.contrib.auth.backends.ModelBackend", "_auth_user_hash": "ab" * 32}}
    for case, session in good.items():
        vectors.add(f"good-{case}", vectors.sign(session))
        vectors.add(f"good-sha1-{case}", vectors.sign(session, "sha1"))
    vectors.add_bad("user", vectors.sign(good["user"]), ":")
    vectors.add_bad("long", vectors.sign(LONG), ":")
    vectors.add_bad("sha1", vectors.sign(good["user"], "sha1"), ":")
    vectors.add_ages("user", good["user"])
    for case, raw in {"list": b"[1]", "null": b"null", "string": b'"a"', "not-json": b"{user}", "nothing": b"", "latin-1": b'{"a":"\xe9"}', "utf8": '{"a":"é"}'.encode(), "duplicates": b'{"a":1,"a":2}', "big": b'{"a":18446744073709551617,"b":1.0,"c":NaN}'}.items():
        vectors.add(f"odd-{case}", vectors.text(base64_encode(raw).decode()))
    packed = zlib.compress(b'{"user":"ada"}')
    for case, raw in {"trailing": packed + b"xx", "cut": packed[:-3], "raw": packed[2:-4]}.items():
        vectors.add(f"odd-zlib-{case}", vectors.text("." + base64_encode(raw).decode()))
    vectors.add("odd-timestamp", vectors.framework.sign_text(KEY, "e30").replace(":", ":!", 1))
    # Django compares with the exact clock, not with whole seconds.
    last = vectors.sign(good["user"], at=NOW - vectors.framework.lifetime)
    for case, now in {"within-last-second": NOW, "half-a-second-too-old": NOW + 0.5}.items():
        vectors.add(case, last, now=now)
    pickled = Vectors(Django("PickleSerializer"))
    for case in ("user", "long"):
        pickled.add(f"pickle-{case}", pickled.sign(good[case]))
        pickled.add(f"pickle-{case}-wrong-key", pickled.sign(good[case]), (OTHER,))
    pickled.add("pickle-sha1", pickled.sign(good["user"], "sha1"))
    pickled.add("pickle-too-old", pickled.sign(good["user"], at=NOW - vectors.framework.lifetime - 1))
    vectors.rows += pickled.rows
    vectors.write("django", "django")


def flask_login():
    vectors = Vectors(FlaskLogin())
    for case, user in {"number": "1", "uuid": str(uuid.UUID(int=7)), "pipe": "a|b", "empty": "", "unicode": "zoë", "mail": "ada@example.org", "quote": "it's"}.items():
        vectors.add(f"good-{case}", vectors.sign(user))
    vectors.add("key-latin-1", vectors.sign("7", key="sécret"), ("sécret",))
    good = vectors.sign("42")
    vectors.add("wrong-key", good, (OTHER,))
    vectors.add("second-key", good, (OTHER, KEY))
    vectors.add("user-tampered", "43" + good[2:])
    vectors.add("digest-upper-case", good.upper())
    vectors.add("digest-cut", good[:-1])
    vectors.add("digest-doubled", good + good[3:])
    vectors.add("digest-tampered", good[:-1] + ("0" if good[-1] != "0" else "1"))
    vectors.add("digest-not-ascii", good[:-1] + "é")
    vectors.add("digest-not-ascii-wrong-key", good + "€", (OTHER,))
    vectors.add("user-not-ascii", "é" + good)
    vectors.write("flask-login", "flask-login", "flask")


def flask_wtf():
    vectors = Vectors(FlaskWtf())
    token = "da39a3ee5e6b4b0d3255bfef95601890afd80709"
    vectors.add("good", vectors.sign(token))
    vectors.add_bad("token", vectors.sign(token), ".")
    vectors.add_ages("token", token)
    for case, value in {"list": ["a"], "number": 1, "null": None, "mapping": {"a": 1}, "empty": "", "unicode": "é"}.items():
        vectors.add(f"odd-{case}", vectors.sign(value))
    vectors.add("odd-not-json", vectors.text(b"AAAA"))
    vectors.add("odd-zlib", vectors.text(b".AAAA"))
    vectors.write("flask-wtf", "flask-wtf", "flask", "itsdangerous")


def flask_session():
    bare, signed = Vectors(FlaskSession(False)), Vectors(FlaskSession(True))
    sids = {"uuid": "b3a4cf3e-21c5-4e5b-9a0e-2f3ce3bca1d4", "token": "0u-2pKcQYQ9oAfU8xSmC5m1lJ5BBDaJ1fHqu3dpvXXo"}
    for case, sid in sids.items():
        bare.add(f"bare-{case}", sid)
        signed.add(f"signed-{case}", signed.sign(sid))
        signed.add_bad(f"signed-{case}", signed.sign(sid), ".")
    bare.rows += signed.rows
    bare.write("flask-session", "flask-session", "flask", "itsdangerous")


def quart():
    vectors = Vectors(Quart())
    session = {"user": "ada", "id": uuid.UUID(int=5), "raw": b"\x00a", "pair": (1, 2.0), "n": 2**70}
    vectors.add("good", vectors.sign(session))
    vectors.add("good-long", vectors.sign(LONG))
    vectors.add("good-empty", vectors.sign({}))
    vectors.add_bad("user", vectors.sign(session), ".")
    vectors.add_bad("long", vectors.sign(LONG), ".")
    vectors.add_ages("user", session)
    vectors.write("quart", "quart", "itsdangerous")


def pyramid():
    vectors = Vectors(Pyramid())
    good = {
        "user": {"user": "ada", "n": 1}, "empty": {}, "unicode": {"name": "Zoë 名前 🔑"}, "long": LONG, "csrf": {"_csrft_": "ab" * 20, "_f_": ["saved"]},
        "numbers": {"i": 2**64, "f": 1.0, "big": 1e22, "nan": float("nan")}, "nested": {"a": [1, [2, {"b": None}]], "0": True, "__proto__": {"x": 1}},
    }
    for case, session in good.items():
        vectors.add(f"good-{case}", vectors.sign(session))
    vectors.add_ages("user", good["user"])
    for key in ("sécret", "ключ"):
        vectors.add(f"key-{'latin-1' if key == 'sécret' else 'utf-8'}", vectors.sign(good["user"], key=key), (key,))
    # The signature comes first, without a separator; the payload's bits may start within its last letter.
    for case in ("user", "long"):
        cookie = vectors.sign(good[case])
        vectors.add(f"{case}-wrong-key", cookie, (OTHER,))
        vectors.add(f"{case}-signature-tampered", ("A" if cookie[0] != "A" else "B") + cookie[1:])
        vectors.add(f"{case}-signature-junk", cookie[:4] + "!!!!" + cookie[4:])
        vectors.add(f"{case}-payload-tampered", cookie[:-8] + ("A" if cookie[-8] != "A" else "B") + cookie[-7:])
        vectors.add(f"{case}-payload-cut", cookie[:-6])
        vectors.add(f"{case}-payload-longer", cookie + "AAAA")
        vectors.add(f"{case}-padded", cookie + "=" * (-len(cookie) % 4 or 4))
        vectors.add(f"{case}-unused-bits", cookie[:-1] + ALPHABET[ALPHABET.index(cookie[-1]) ^ 1])
    start = b"[1790000000, 1790000000.0, "
    for case, state in {"list": b"[1]", "pairs": b'[["a", 1], ["b", 2], ["a", 3]]', "null": b"null", "number": b"1", "duplicates": b'{"a": 1, "a": 2}'}.items():
        vectors.add(f"odd-state-{case}", vectors.text(start + state + b"]"))
    for case, raw in {"mapping": b'{"user": "ada"}', "null": b"null", "two": b"[1790000000, 1790000000.0]", "four": start + b"{}, 1]", "not-json": b"{user}", "bad-utf8": start + b'"\xff"]', "times-of-text": b'["1790000000", " 1.79e9 ", {}]', "time-null": b"[null, 1790000000.0, {}]", "time-half": b"[1789999999.75, 1, {}]"}.items():
        vectors.add(f"odd-payload-{case}", vectors.text(raw))
    vectors.write("pyramid", "pyramid", "webob")


def itsdangerous():
    values = {"mapping": {"theme": "dark"}, "list": [1, "a", None], "string": "ada", "number": 2**60, "null": None, "long": LONG, "unicode": {"名": "🔑"}, "flask-tag": {" t": [1]}}
    for name, timed in [("url-safe", False), ("url-safe-timed", True)]:
        vectors = Vectors(ItsDangerous(timed))
        for case, value in values.items():
            vectors.add(f"good-{case}", vectors.sign(value))
        vectors.add_bad("mapping", vectors.sign(values["mapping"]), ".")
        vectors.add_bad("long", vectors.sign(LONG), ".")
        if timed:
            vectors.add("old", vectors.sign(values["mapping"], at=NOW - 10**8))
            vectors.add("future", vectors.sign(values["mapping"], at=NOW + 10**6))
        for case, text in {"not-json": b"AAAA", "zlib": b".AAAA", "bad-utf8": base64_encode(b'"\xff"')}.items():
            vectors.add(f"odd-{case}", vectors.text(text))
        vectors.write(name, "itsdangerous")


def signed_text():
    plain, timed = Vectors(SignedText(False)), Vectors(SignedText(True))
    texts = {
        "uuid": "3f0c9b7e-6a51-4d2e-8c44-9d1e2f3a4b5c", "uuid-hex": "3f0c9b7e6a514d2e8c449d1e2f3a4b5c", "token": "0u-2pKcQYQ9oAfU8xSmC5m1lJ5BBDaJ1fHqu3dpvXXo", "hex-40": "da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "mark": "twofa_ok", "order": "order-118", "mail": "ada@example.org", "name": "ada.lovelace", "number": "42", "long-number": "1234567890123456", "time": "1780999940.5", "word": "true", "example": "example1",
        "unicode": "zoë", "blank": "Ada Lovelace", "path": "/orders?page=2", "pairs": "uid=7&role=admin", "version": "v1.2.3", "address": "192.168.0.17", "bar": "7|ada", "json": '{"user": "ada"}', "json-list": "[1, 2]",
        "jwt": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.wRvkecBsM4d1nVlTMqQYCx7n3aA", "base64": "UGxlYXNlIHNpZ24gbWU=", "empty": "",
    }
    for case, text in texts.items():
        plain.add(f"good-signer-{case}", plain.sign(text))
        timed.add(f"good-timestamp-{case}", timed.sign(text))
    timed.add("good-timestamp-2011", timed.sign("order-118", at=NOW - 1293840000))
    for case, vectors in {"signer": plain, "timestamp": timed}.items():
        cookie = vectors.sign("order-118")
        vectors.add(f"{case}-second-key", cookie, (OTHER, KEY))
        vectors.add(f"{case}-another-key", cookie, (OTHER,))
        vectors.add(f"{case}-text-tampered", "A" + cookie[1:])
        vectors.add(f"{case}-signature-cut", cookie[:-3])
    for timed_serializer in (False, True):
        serialized = Vectors(PlainSerializer(timed_serializer))
        kind = "timed-serializer" if timed_serializer else "serializer"
        for case, value in {"dict": {"user": "zoë", "n": 1, "f": 1.0, "nested": {"a": [1, None]}}, "list": [1, "a.b", None], "empty-dict": {}}.items():
            serialized.add(f"good-{kind}-{case}", serialized.sign(value))
        timed.rows += serialized.rows
    plain.rows += timed.rows
    plain.write("signed-text", "itsdangerous")


def known_tokens():
    day, uid = 24 * 60 * 60, uuid.UUID(int=7).hex
    tokens = [
        ("confirm", KnownToken("token", "confirm-salt", 5 * day), [uid, "c0ffee"]),
        ("reset", KnownToken("token", "reset-salt", day), [uid, "c0ffee"]),
        ("login", KnownToken("token", "login-salt", day), [uid]),
        ("change", KnownToken("token", "change-salt", None), [uid]),
        ("remember", KnownToken("auth_token", "remember-salt", None), {"ver": "5", "uid": uid, "exp": 0}),
        ("change-email", KnownToken("token", "change-email-salt", day // 12), {"fs_uniquifier": uid, "new_email": "ada@example.org"}),
        ("tf-validity", KnownToken("tf_validity", "tf-validity-salt", 30 * day), {"fs_uniquifier": uid}),
        ("tf-setup", KnownToken("state", "tf-setup-salt", 1800), {"chosen_method": "authenticator"}),
        ("us-setup", KnownToken("state", "us-setup-salt", 1800), {"chosen_method": "sms", "phone": "+15551234"}),
        ("wan", KnownToken("wan_state", "wan-salt", 1800), {"challenge": "abc", "rp_id": "example.org"}),
        ("quart-auth", KnownToken("QUART_AUTH", "quart auth salt", 365 * day, digest=hashlib.sha512), "7"),
        ("quart-auth-untimed", KnownToken("QUART_AUTH", "quart auth salt", None, timed=False, digest=hashlib.sha512), "7"),
        ("datasette-actor", KnownToken("ds_actor", "actor", None, timed=False), {"a": {"id": "root"}}),
        ("datasette-messages", KnownToken("ds_messages", "messages", None, timed=False), [["Row updated", 1]]),
        ("datasette-token", KnownToken("dstok", "token", None, timed=False), {"a": "root", "t": 1789999000}),
        ("default-timed", KnownToken("invite", "itsdangerous", None), "42"),
        ("default-untimed", KnownToken("prefs", "itsdangerous", None, timed=False), {"theme": "dark"}),
    ]
    rows = []
    for case, token, value in tokens:
        vectors = Vectors(token)
        vectors.add(f"good-{case}", vectors.sign(value))
        if token.timed and token.lifetime:
            vectors.add_ages(case, value)
        if not token.timed and isinstance(value, dict):
            vectors.add(f"{case}-another-key", vectors.sign(value), (OTHER,))
        rows += vectors.rows
    vectors.rows = rows
    vectors.write("known-tokens", "itsdangerous")


for make in (starlette, django, flask_login, flask_wtf, flask_session, quart, pyramid, itsdangerous, signed_text, known_tokens):
    make()
