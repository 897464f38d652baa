"""Prints the tables of src/python/unicode.ts.

    /usr/bin/python3 test/python/unicode-tables.py < printable.txt

Run it with Python 3.11, whose Unicode is 14.0. The standard input is what the newest browser at hand calls printable: a 0 or 1 for
each code point from 0, as its console prints it with

    Array.from({ length: 0x110000 }, (_, code) => +!/[\\p{C}\\p{Z}]/u.test(String.fromCodePoint(code))).join('')

Each table is a list of rising code points at which membership turns, written as the steps between them: hexadecimal, the last digit
of each step shifted by sixteen (g to v), so that no separator is needed.
"""

import json
import sys
import unicodedata

EVERY = [chr(code) for code in range(0x110000)]
BROWSER = sys.stdin.read().strip()
assert len(BROWSER) == len(EVERY), "one digit for each code point"


def borders(belongs):
    """The code points at which membership turns, off at first."""
    inside = False
    found = []
    for code in range(len(EVERY)):
        if belongs(code) != inside:
            inside = not inside
            found.append(code)
    return found


def packed(codes):
    steps = [code - before for before, code in zip([0, *codes], codes)]
    return "".join(f"{step:x}"[:-1] + "ghijklmnopqrstuv"[step % 16] for step in steps)


def later(code):
    """Printable in the browser, and unassigned in Python."""
    return BROWSER[code] == "1" and not EVERY[code].isprintable()


def other_digit(code):
    return EVERY[code].isdigit() and not EVERY[code].isdecimal()


print(json.dumps({
    "version": unicodedata.unidata_version,
    "later": packed(borders(later)),
    "otherDigits": packed(borders(other_digit)),
}))
