#!/usr/bin/python3
"""Flask's own answers, in the same rows and fields as `test/tools/answer.ts`: the other half of the differential test.

    judge.py --rows 5000 --seed 7     makes rows (rows.py) and answers each: one JSON object a line, the answer in `expect`
    judge.py --answer < rows.jsonl    answers existing rows
    judge.py --versions               prints the versions that answer
"""

import argparse
import base64
import datetime
import hashlib
import json
import sys

try:
    import flask
    from flask.sessions import SecureCookieSessionInterface
    from itsdangerous import BadSignature, SignatureExpired, Signer, TimestampSigner, URLSafeTimedSerializer
    from itsdangerous.encoding import base64_decode, bytes_to_int
except ImportError as problem:
    sys.exit(f"The judge needs Flask for {sys.executable} (Debian: apt-get install python3-flask): {problem}")


class RecordingSerializer(URLSafeTimedSerializer):
    """Keeps the reason for an empty session, which open_session swallows."""

    problem = None
    asked = False

    def loads(self, *args, **kwargs):
        self.asked = True
        try:
            return super().loads(*args, **kwargs)
        except BadSignature as problem:
            self.problem = problem
            raise


class Interface(SecureCookieSessionInterface):
    """The row's settings, with the key list as Flask 2.3 and later build it, because 2.2 has no SECRET_KEY_FALLBACKS."""

    def __init__(self, settings, keys):
        self.salt = settings["salt"]
        self.key_derivation = settings["keyDerivation"]
        self.digest_method = getattr(hashlib, settings["digest"])
        self.recording = RecordingSerializer(
            keys[::-1],
            salt=self.salt,
            serializer=self.serializer,
            signer_kwargs={"key_derivation": self.key_derivation, "digest_method": self.digest_method},
        )

    def get_signing_serializer(self, app):
        return self.recording


def read_keys(secrets):
    return [s["utf8"].encode() if "utf8" in s else base64.b64decode(s["base64"]) for s in secrets]


class Clock:
    now = 0


TimestampSigner.get_timestamp = lambda signer: Clock.now
app = flask.Flask(__name__)


def answer(row):
    """The `expect` of a row; the value reaches open_session unchanged, without Werkzeug's unquoting."""
    Clock.now = row["now"]
    app.permanent_session_lifetime = datetime.timedelta(seconds=row["settings"]["lifetime"])
    interface = Interface(row["settings"], read_keys(row["secrets"]))
    facts = read_bytes(interface.recording, row["cookie"], row["settings"]["lifetime"])
    facts["verdict"] = ask(interface, row["cookie"])
    return facts


def ask(interface, cookie):
    request = app.request_class({"REQUEST_METHOD": "GET", "SERVER_NAME": "localhost", "SERVER_PORT": "80", "wsgi.url_scheme": "http"})
    request.__dict__["cookies"] = {interface.get_cookie_name(app): cookie}
    try:
        interface.open_session(app, request)
    except Exception:
        return "server-error"
    if not interface.recording.asked:
        return "no-cookie"
    problem = interface.recording.problem
    if problem is None:
        return "accepted"
    return "expired" if isinstance(problem, SignatureExpired) else "bad-signature"


def read_bytes(serializer, cookie, lifetime):
    """Signature, times and payload, independently. Without a readable timestamp, Flask would never load a payload."""
    value = cookie.encode()
    facts = {"signature": signature_of(serializer, value), "signedAt": None, "expiresAt": None, "python": None}
    parts = value.rsplit(b".", 2)
    if len(parts) < 3:
        return facts
    try:
        signed_at = bytes_to_int(base64_decode(parts[1]))
    except Exception:
        return facts
    facts["signedAt"] = signed_at
    facts["expiresAt"] = signed_at + lifetime
    try:
        facts["python"] = repr(serializer.load_payload(parts[0]))
    except Exception:
        pass
    return facts


def signature_of(serializer, value):
    if b"." not in value:
        return "missing"
    timed = serializer.make_signer()
    plain = Signer(
        timed.secret_keys, salt=timed.salt, key_derivation=timed.key_derivation, digest_method=timed.digest_method
    )
    return "valid" if plain.validate(value) else "invalid"


def write(row):
    row["expect"] = answer(row)
    sys.stdout.write(json.dumps(row) + "\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--answer", action="store_true")
    parser.add_argument("--versions", action="store_true")
    options = parser.parse_args()
    if options.versions:
        from importlib.metadata import version

        names = ("flask", "itsdangerous", "werkzeug", "markupsafe")
        print(f"Python {sys.version.split()[0]}, " + ", ".join(f"{name} {version(name)}" for name in names))
        return
    with app.app_context():
        if options.answer:
            for line in sys.stdin:
                write(json.loads(line))
            return
        import rows

        for row in rows.make_rows(options.rows, options.seed):
            write(row)


if __name__ == "__main__":
    try:
        main()
    except (BrokenPipeError, KeyboardInterrupt):
        sys.stderr.close()
        sys.exit(1)
