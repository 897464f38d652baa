"""Rows to ask Flask about, made from a seed: sessions, signers and keys of every kind, and all the ways in which a cookie can be wrong.

A family is a function from a Maker to a row; `FAMILIES` gives its weight. payloads.py writes the payloads, mutations.py breaks the
finished cookies. Rows on which Flask 2.2 and Flask 3 disagree are left out (see README.md in this folder).
"""

import hashlib
import random

import mutations
import payloads
from itsdangerous import TimestampSigner
from itsdangerous.encoding import base64_encode, int_to_bytes

SALTS = ["cookie-session", "itsdangerous", "itsdangerous.Signer", "wtf-csrf-token", "", "salt", "sälz 盐🧂", "x" * 200]
DERIVATIONS = ["hmac", "concat", "django-concat", "none"]
DIGESTS = ["sha1", "sha224", "sha256", "sha384", "sha512", "md5"]
LIFETIMES = [2678400, 2678400, 2678400, 31536000, 86400, 3600, 60, 1, 0, 10**12]
CLOCKS = [1790000000] * 6 + [1000000000, 1500000000, 2**31 - 1, 2**31, 2**32, 2**33 + 5, 5000]
TEXT_KEYS = ["dev", "secret", "super secret key", "with space ", "_5#y2L\"F4Q8z\\n\\xec]/", "ключ", "密钥🔑", "\x00nul", "'quoted'", "x" * 65, "x" * 129]


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def settings(self):
        pick = self.random.choice
        usual = self.random.random() < 0.5
        return {
            "salt": "cookie-session" if usual else pick(SALTS),
            "keyDerivation": "hmac" if usual else pick(DERIVATIONS),
            "digest": "sha1" if usual else pick(DIGESTS),
            "lifetime": pick(LIFETIMES[:3]) if usual else pick(LIFETIMES),
        }

    def secret(self):
        kind = self.random.random()
        if kind < 0.4:
            return {"utf8": self.random.choice(TEXT_KEYS)}
        if kind < 0.7:
            return {"utf8": "".join(chr(self.random.randrange(32, 127)) for _ in range(self.random.randrange(1, 80)))}
        raw = self.random.randbytes(self.random.choice([1, 7, 16, 20, 24, 32, 64, 65, 128, 129, 200]))
        return {"base64": payloads.standard_base64(raw)}

    def frame(self):
        """A row without its cookie: keys, settings and clock."""
        secrets = [self.secret() for _ in range(self.random.choice([1, 1, 1, 2, 3]))]
        return {"secrets": secrets, "settings": self.settings(), "now": self.random.choice(CLOCKS)}

    def age(self):
        return self.random.choice([0, 0, 1, 5, 60])

    def sign(self, row, value):
        """Signed by the row's first key; `value` is payload, separator and timestamp."""
        return value + b"." + signer_of(row["settings"], row["secrets"][0]).get_signature(value)

    def cookie(self, row, payload, age=None):
        """`payload` as bytes, signed `age` seconds before the row's clock."""
        signed_at = max(0, row["now"] - (self.age() if age is None else age))
        return self.sign(row, payload + b"." + base64_encode(int_to_bytes(signed_at))).decode()


def signer_of(settings, secret):
    return TimestampSigner(
        payloads.key_bytes(secret),
        salt=settings["salt"],
        key_derivation=settings["keyDerivation"],
        digest_method=getattr(hashlib, settings["digest"]),
    )


def session(maker):
    row = maker.frame()
    row["cookie"] = maker.cookie(row, payloads.session(maker.random))
    return row


def fallback(maker):
    row = session(maker)
    row["secrets"] = [maker.secret() for _ in range(maker.random.randrange(1, 4))] + row["secrets"]
    return row


def wrong_key(maker):
    row = session(maker)
    row["secrets"] = [maker.secret()]
    return row


def wrong_settings(maker):
    row = session(maker)
    row["settings"][maker.random.choice(["salt", "keyDerivation", "digest"])] = None
    fresh = maker.settings()
    row["settings"] = {name: fresh[name] if value is None else value for name, value in row["settings"].items()}
    return row


def age(maker):
    row = maker.frame()
    lifetime = row["settings"]["lifetime"]
    # Flask compares whole seconds: the last valid age is exactly the lifetime, and no valid age is negative.
    ages = [lifetime, lifetime + 1, lifetime - 1, lifetime * 2 + 1, 0, 1, -1, -2, -3600, -(10**9), row["now"], 10**9]
    row["cookie"] = maker.cookie(row, payloads.session(maker.random), maker.random.choice(ages))
    return row


def mutant(maker):
    row = session(maker)
    row["cookie"] = mutations.mutate(maker.random, row["cookie"])
    return row


def odd(write):
    def family(maker):
        row = maker.frame()
        row["cookie"] = maker.cookie(row, write(maker.random))
        return row

    return family


def mutant_signed(maker):
    """A payload or a timestamp that is first broken and then signed, which tests base64's leniency."""
    row = session(maker)
    value = row["cookie"].rpartition(".")[0]
    row["cookie"] = mutations.mutate(maker.random, value)
    row["cookie"] = maker.sign(row, row["cookie"].encode()).decode()
    return row


def timestamp(maker):
    row = maker.frame()
    value = payloads.session(maker.random) + b"." + payloads.timestamp(maker.random, row["now"])
    row["cookie"] = maker.sign(row, value).decode()
    if maker.random.random() < 0.2:
        row["cookie"] += "A"
    return row


def any_text(maker):
    row = maker.frame()
    row["cookie"] = mutations.any_text(maker.random)
    return row


FAMILIES = [
    ("session", session, 24),
    ("fallback", fallback, 5),
    ("wrong-key", wrong_key, 3),
    ("wrong-settings", wrong_settings, 4),
    ("age", age, 8),
    ("mutant", mutant, 16),
    ("mutant-signed", mutant_signed, 8),
    ("timestamp", timestamp, 6),
    ("any-text", any_text, 3),
    ("top", odd(payloads.odd_top), 6),
    ("json", odd(payloads.odd_json), 9),
    ("number", odd(payloads.odd_number), 4),
    ("tag", odd(payloads.odd_tag), 9),
    ("date", odd(payloads.odd_date), 6),
    ("uuid", odd(payloads.odd_uuid), 3),
    ("bytes", odd(payloads.odd_bytes), 3),
    ("zlib", odd(payloads.odd_zlib), 6),
    ("utf8", odd(payloads.odd_utf8), 3),
    ("base64", odd(payloads.odd_base64), 4),
    ("deep", odd(payloads.deep), 1),
]


def make_rows(count, seed):
    maker = Maker(seed)
    weights = [weight for _, _, weight in FAMILIES]
    for index in range(count):
        name, family, _ = maker.random.choices(FAMILIES, weights)[0]
        yield {"id": f"{name}-{index}", "family": name, **family(maker)}
