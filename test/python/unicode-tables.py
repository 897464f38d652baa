"""Prints the tables of src/python/unicode.ts as CPython's own `str` methods answer.

Run it with Python 3.11, whose Unicode is 14.0:  /usr/bin/python3 test/python/unicode-tables.py
Each table is a list of rising code points, written as the steps between them: hexadecimal, the last digit of each
step shifted by sixteen (g to v), so that no separator is needed.
"""

import json
import unicodedata

EVERY = [chr(code) for code in range(0x110000)]


def borders(belongs):
    """The code points at which membership turns, off at first."""
    inside = False
    found = []
    for code, character in enumerate(EVERY):
        if belongs(character) != inside:
            inside = not inside
            found.append(code)
    return found


def packed(codes):
    steps = [code - before for before, code in zip([0, *codes], codes)]
    return "".join(f"{step:x}"[:-1] + "ghijklmnopqrstuv"[step % 16] for step in steps)


zeros = [code for code, character in enumerate(EVERY) if unicodedata.decimal(character, None) == 0]
assert sum(map(str.isdecimal, EVERY)) == 10 * len(zeros), "decimal digits come in tens"

tables = {
    "printable": packed(borders(str.isprintable)),
    "digit": packed(borders(str.isdigit)),
    "zeros": packed(zeros),
}
print(json.dumps({"version": unicodedata.unidata_version, **tables}))
