"""Prints the tables of src/python/unicode.ts, and writes printable-since-15.txt next to itself: what Unicode 15.0 to 17.0 made printable.

    /usr/bin/python3 test/python/unicode-tables.py FOLDER

Run it with Python 3.11, whose Unicode is 14.0. FOLDER holds UnicodeData.txt and PropList.txt of Unicode 17.0.0, the version of Python 3.15
(Tools/unicode/makeunicodedata.py of CPython); https://github.com/latex3/unicode-data has both.

Each table is a list of ascending code points at which membership flips, written as the steps between them: hexadecimal, the last digit
of each step shifted by sixteen (g to v), so that no separator is needed.
"""

import json
import sys
import unicodedata
from pathlib import Path

VERSION = "17.0.0"
EVERY = [chr(code) for code in range(0x110000)]


def categories(lines):
    """The general category of each assigned code point; a pair of lines stands for a range (UAX #44)."""
    found, first = {}, 0
    for line in lines:
        code, name, category = line.split(";")[:3]
        first = int(code, 16) if not name.endswith(", Last>") else first
        found |= dict.fromkeys(range(first, int(code, 16) + 1), category)
    return found


def borders(belongs):
    """The code points at which membership flips, starting with off."""
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


folder = Path(sys.argv[1])
# UnicodeData.txt does not name its version.
assert folder.joinpath("PropList.txt").read_text().startswith(f"# PropList-{VERSION}.txt")
assert unicodedata.unidata_version == "14.0.0", "run with Python 3.11"
CATEGORIES = categories(folder.joinpath("UnicodeData.txt").read_text().splitlines())


def printable(code):
    """`str.isprintable` by the newer Unicode: neither Other nor Separator, except the blank (Objects/unicodectype.c)."""
    return code == 0x20 or CATEGORIES.get(code, "Cn")[0] not in "CZ"


def since_15(code):
    return printable(code) and not EVERY[code].isprintable()


def other_digit(code):
    return EVERY[code].isdigit() and not EVERY[code].isdecimal()


assert all(printable(code) for code in range(len(EVERY)) if EVERY[code].isprintable())
turns = borders(since_15)
lines = [f"{first:04X}..{end - 1:04X}" for first, end in zip(turns[::2], turns[1::2])]
header = f"# Printable in Unicode {VERSION}, and not in {unicodedata.unidata_version} (Python 3.11). Written by unicode-tables.py."
Path(__file__).with_name("printable-since-15.txt").write_text("\n".join([header, *lines]) + "\n")
print(json.dumps({"since15": packed(turns), "otherDigits": packed(borders(other_digit))}))
