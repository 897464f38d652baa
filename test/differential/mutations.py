"""A finished cookie, broken in one or two places."""

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
JUNK = ["!", " ", "=", "==", "===", "====", "+", "/", "~", '"', "\\", "\\054", "'", ",", ":", "|", "%2E", "%", "\t", "é", "ö", "€", "😀", "\x7f", ".", "..", "A", "AA", "AAA", "0", "-", "_"]


def mutate(random, cookie):
    for _ in range(random.choice([1, 1, 1, 2])):
        cookie = random.choice(MUTATIONS)(random, cookie)
    return cookie


def in_one_part(change):
    """Applies a change to payload, timestamp or signature, most often to the signature, because only it may be spelled loosely."""

    def mutation(random, cookie):
        parts = cookie.split(".")
        at = random.choice([len(parts) - 1, len(parts) - 1, len(parts) - 2, random.randrange(len(parts))])
        parts[at] = change(random, parts[at])
        return ".".join(parts)

    return mutation


def replace_one(random, text):
    if not text:
        return "A"
    at = random.choice([0, len(text) - 1, random.randrange(len(text))])
    return text[:at] + random.choice(ALPHABET) + text[at + 1 :]


def last_bits(random, text):
    """Another last character: often only its unused bits differ."""
    if not text or text[-1] not in ALPHABET:
        return text
    return text[:-1] + ALPHABET[ALPHABET.index(text[-1]) ^ random.choice([1, 2, 3, 4, 8, 16, 32])]


def insert_junk(random, text):
    at = random.choice([0, len(text), random.randrange(len(text) + 1)])
    return text[:at] + random.choice(JUNK) + text[at:]


def replace_by_junk(random, text):
    if not text:
        return "="
    at = random.randrange(len(text))
    return text[:at] + random.choice(JUNK) + text[at + 1 :]


def standard_alphabet(random, text):
    return text.replace("-", "+").replace("_", "/")


def pad(random, text):
    return text + "=" * random.choice([-len(text) % 4, 1, 2, 3, 4])


def swap_case(random, text):
    if random.random() < 0.5 or not text:
        return text.swapcase()
    at = random.randrange(len(text))
    return text[:at] + text[at].swapcase() + text[at + 1 :]


def cut_end(random, text):
    return text[: max(0, len(text) - random.choice([1, 1, 1, 2, 3, 4, 10]))]


def cut_anywhere(random, text):
    return text[: random.randrange(len(text) + 1)]


def cut_start(random, text):
    return text[random.randrange(len(text) + 1) :]


def drop_one(random, text):
    at = random.randrange(len(text) + 1)
    return text[:at] + text[at + 1 :]


def swap_two(random, text):
    at = random.randrange(max(1, len(text) - 1))
    return text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :]


def double(random, text):
    return text + random.choice(["", "", ".", "=", "=="]) + text


def empty(random, text):
    return ""


def double_separators(random, cookie):
    return cookie.replace(".", "..") if random.random() < 0.5 else cookie.replace(".", "..", 1)


def remove_separator(random, cookie):
    at = random.choice([at for at, letter in enumerate(cookie) if letter == "."] or [0])
    return cookie[:at] + cookie[at + 1 :]


def toggle_dot(random, cookie):
    return cookie[1:] if cookie.startswith(".") else "." + cookie


def around(random, cookie):
    before, after = random.choice([('"', '"'), (" ", ""), ("", " "), (" ", " "), ("", "."), (".", ""), ("'", "'"), ("session=", ""), ('"', ""), ("b'", "'"), ("\t", "\t")])
    return before + cookie + after


def escape(random, cookie):
    return random.choice([cookie.replace(".", "%2E"), cookie.replace("-", "%2D"), cookie.replace(".", ":"), '"' + cookie.replace(".", "\\056") + '"'])


def swap_parts(random, cookie):
    parts = cookie.split(".")
    random.shuffle(parts)
    return ".".join(parts)


WHOLE = [double_separators, remove_separator, toggle_dot, around, escape, swap_parts, cut_anywhere, cut_start, drop_one, double, insert_junk]
PART = [replace_one, last_bits, last_bits, last_bits, insert_junk, insert_junk, replace_by_junk, standard_alphabet, pad, pad, swap_case, cut_end, cut_anywhere, drop_one, swap_two, double, empty]
MUTATIONS = WHOLE + [in_one_part(change) for change in PART]


def any_text(random):
    """Not a cookie of ours at all."""
    kind = random.random()
    if kind < 0.15:
        return random.choice(["", ".", "..", "...", "....", "a", "a.b", "a.b.c", "null", "....A", ".a.b.c", "eyJ9.a", "=.=.=", " ", '""', "e30", "e30.", "e30..", "bnVsbA.."])
    letters = random.choice([ALPHABET, ALPHABET + ".", ALPHABET + "....=+/ ", "".join(JUNK), "".join(chr(c) for c in range(32, 127))])
    return "".join(random.choice(letters) for _ in range(random.choice([3, 20, 100, 400])))
