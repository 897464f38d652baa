"""Payload texts (the bytes before the first separator that signing adds), good and odd."""

import base64
import datetime
import json
import math
import struct
import uuid
import zlib
from importlib.metadata import version

from flask.json.tag import TaggedJSONSerializer
from flask.sessions import session_json_serializer
from itsdangerous.encoding import base64_encode, int_to_bytes
from markupsafe import Markup
from werkzeug.http import http_date

KEYS = ["a", "b", "user", "_permanent", "_flashes", "_user_id", "_fresh", "_id", "csrf_token", "__proto__", "constructor", "hasOwnProperty", "toString", "length", "then", "0", "1", "10", "-1", "01", "4294967295", "", " ", " t", " b", " di", " m", " u", " d", " t__", "a.b", "it's", 'say "hi"', "both'\"", "<script>", "é", "名前", "🔑", "\ud800", "\n", "\x00", "\u2028"]
CHARS = ["a", "Z", " ", "'", '"', "\\", "\n", "\r", "\t", "\x00", "\x1f", "\x7f", "\x80", "\x85", "\xa0", "\xad", "é", "ß", "\u0300", "\u0378", "\u05d0", "\u0627", "\u200b", "\u200f", "\u2028", "\u2029", "\u202e", "\u3000", "名", "\ud800", "\udbff", "\udc00", "\udfff", "\ue000", "\ufeff", "\ufffe", "\uffff", "😀", "👩\u200d💻", "\U0001f1e9", "\U00010000", "\U000e0001", "\U000f0000", "\U0010ffff", "<", "&", "%", "{", "}", "/"]
INTS = [0, 1, -1, 2**31, 2**53 - 1, 2**53, 2**53 + 1, -(2**53) - 1, 2**63, 2**64, 10**21, 10**22, 10**40, -(10**100), 10**400]
FLOATS = [0.0, -0.0, 1.0, -1.0, 0.1, 1 / 3, 1e15, 1e16, 9999999999999998.0, 1e17, 123456789012345680.0, 1e21, 1e22, 1e23, 1e-4, 1e-5, 0.00012345, 5e-324, 1.7976931348623157e308, 2.2250738585072014e-308, math.nan, math.inf, -math.inf, 2**53 + 0.0, 1e100, 4.35, 1.5e-7]


def key_bytes(secret):
    return secret["utf8"].encode() if "utf8" in secret else base64.b64decode(secret["base64"])


def standard_base64(raw):
    return base64.b64encode(raw).decode()


def encode(raw):
    return base64_encode(raw)


def compress(raw):
    return b"." + base64_encode(zlib.compress(raw))


def pack(random, raw):
    """As Flask packs it, or the opposite."""
    shorter = len(zlib.compress(raw)) < len(raw) - 1
    return compress(raw) if shorter != (random.random() < 0.1) else encode(raw)


# Values that a session can hold


def session(random):
    return pack(random, session_json_serializer.dumps(mapping(random, 0, random.randrange(0, 7))).encode())


def mapping(random, depth, size):
    return {key(random): value(random, depth + 1) for _ in range(size)}


def key(random):
    return random.choice(KEYS) if random.random() < 0.7 else text(random, 12)


def text(random, longest=30):
    kind = random.random()
    length = random.randrange(longest)
    if kind < 0.5:
        return "".join(random.choice("abcdefghij XYZ'\"\\") for _ in range(length))
    if kind < 0.9:
        return "".join(random.choice(CHARS) for _ in range(length))
    return "".join(chr(random.randrange(0x110000)) for _ in range(length))


def integer(random):
    return random.choice(INTS) if random.random() < 0.5 else random.randrange(-(10 ** random.randrange(1, 60)), 10 ** random.randrange(1, 60))


def real(random):
    kind = random.random()
    if kind < 0.3:
        return random.choice(FLOATS)
    if kind < 0.6:
        return struct.unpack(">d", random.randbytes(8))[0]
    if kind < 0.8:
        return random.randrange(1, 10**6) * 10.0 ** random.randrange(-12, 25)
    return random.uniform(-1, 1) * 10 ** random.randrange(-8, 20)


def moment(random):
    """Whole seconds, because `http_date` writes nothing finer."""
    start = datetime.datetime(1, 1, 2, tzinfo=datetime.timezone.utc)
    recent = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    if random.random() < 0.2:
        return start + datetime.timedelta(days=random.randrange(3652000), seconds=random.randrange(86400))
    return recent + datetime.timedelta(seconds=random.choice([0, random.randrange(2**32)]))


def value(random, depth):
    kind = random.randrange(16 if depth < 5 else 11)
    if kind < 4:
        return text(random)
    if kind == 4:
        return integer(random)
    if kind == 5:
        return real(random)
    if kind == 6:
        return random.choice([None, True, False])
    if kind == 7:
        return random.randbytes(random.randrange(20)) if random.random() < 0.7 else random.choice([b"'", b'"', b"'\"", b"\\\n\t\r", b"abc"])
    if kind == 8:
        return uuid.UUID(bytes=random.randbytes(16))
    if kind == 9:
        return moment(random)
    if kind == 10:
        return Markup(text(random))
    if kind < 13:
        return mapping(random, depth, random.randrange(4))
    items = [value(random, depth + 1) for _ in range(random.randrange(4))]
    if kind == 13:
        return items
    if kind == 14:
        return tuple(items)
    return {random.choice([" t", " b", " di", " m", " u", " d"]): value(random, depth + 1)}


# Handwritten JSON that `dumps` never writes


def spell_string(random, string):
    return '"' + "".join(spell_char(random, char) for char in string) + '"'


def spell_char(random, char):
    code = ord(char)
    if code < 32 or char in '"\\' or 0xD800 <= code < 0xE000:
        return json.dumps(char)[1:-1]
    kind = random.random()
    if kind < 0.8 or code > 0xFFFF:
        return char
    if kind < 0.9:
        return "\\u%04x" % code
    return "\\u%04X" % code if char != "/" else "\\/"


def spell(random, thing):
    """The text of a JSON value, with arbitrary white space, escapes and duplicate keys."""
    space = random.choice(["", "", "", " ", "\n", "\t ", "\r\n"])
    if isinstance(thing, str):
        return spell_string(random, thing)
    if isinstance(thing, list):
        return f"[{space}" + f"{space},".join(spell(random, item) for item in thing) + f"{space}]"
    if isinstance(thing, dict):
        pairs = [f"{space}{spell_string(random, name)}{space}:{space}{spell(random, item)}" for name, item in thing.items()]
        return "{" + ",".join(repeat_some(random, pairs)) + space + "}"
    return json.dumps(thing)


def repeat_some(random, pairs):
    if pairs and random.random() < 0.3:
        name = random.choice(pairs).split(":")[0]
        pairs = pairs + [f'{name}:"again"'] if '"' in name[1:] and name.rstrip().endswith('"') else pairs
    return pairs


def plain(random, depth=0):
    """A value of JSON's own types."""
    kind = random.randrange(9 if depth < 4 else 5)
    if kind == 0:
        return integer(random)
    if kind == 1:
        return real(random)
    if kind == 2:
        return random.choice([None, True, False])
    if kind < 5:
        return text(random)
    if kind < 7:
        return [plain(random, depth + 1) for _ in range(random.randrange(4))]
    return {random.choice([name for name in KEYS if name.strip() in ("", name)]): plain(random, depth + 1) for _ in range(random.randrange(4))}


BROKEN_JSON = [
    "", " ", "{", "}", "[", "]", "{}}", "{} {}", "[]]", "[1,]", "[,1]", "[1 2]", '{"a"}', '{"a":}', '{"a":1,}', "{,}", '{a:1}', "{'a':1}", '{"a" 1}', '{"a":1 "b":2}', '{"a":1;}', "{1:2}", "{null:1}", '{"a":"', '{"a":"\\', '{"a":"\\"}', '{"a":"\\x41"}', '{"a":"\\u"}', '{"a":"\\u12"}', '{"a":"\\u123g"}', '{"a":"\\u+123"}', '{"a":"\\u 123"}', '{"a":"\\u١٢٣٤"}', '{"a":"\\U00000041"}', '{"a":"\\a"}', '{"a":"\\\'"}', '{"a":"\\0"}', '{"a":"\n"}', '{"a":"\t"}', '{"a":"\x00"}', '{"a":"\x1f"}', '{"a":"\x7f"}', '{"a":"\x80\x85"}', "\ufeff{}", "{}\ufeff", "\xa0{}", "{}\xa0", "\x0c{}", "\x0b{}", "\u2028{}", "{}\x00", "{} ", " {} ", "\n\t\r {}\r\n", "nul", "nulll", "null ", "None", "True", "true1", "tru", "undefined", "nan", "NAN", "NaN", "-NaN", "Infinity", "-Infinity", "+Infinity", "- Infinity", "Infinit", "-Infinit", "-Infinityx", "infinity", "inf", '"', '"a', '"a"b', "/*c*/{}", "{}//", "{}#", "[1]\n[2]", '{"a":[1,{"b":2]}', '{"a":tru}', '{"a":NaN,"b":-Infinity}', '[NaN', "[Infinity]", "\\u007b}", '{"\\u0061":1,"a":2}', '{"\\ud83d\\ude00":1,"😀":2}', '{"\\ud83d":1,"\\ude00":2}', '{"a":"\\ud83d\\ude00"}', '{"a":"\\ud83d\\u0041"}', '{"a":"\\ud83d😀"}', '{"a":"\\ude00\\ud83d"}', '{"a":"\\ud83d\\ud83d\\ude00"}', '{"a":"\\ud83d\\u"}', '{"a":"\\ud83d\\ude0"}', '{"a":"\\uD83D\\uDE00"}', '{"a":"\\ud83d\\\\ude00"}', '{"a":"\\/\\b\\f\\n\\r\\t\\"\\\\"}', '{"a":1,"a":2,"a":3}', '{"a":1,"b":2,"a":3}', '{"__proto__":1,"__proto__":{"x":2}}', '{"__proto__":null,"a":1}', '{"2":1,"1":2,"0":3}', '{"":{"":{"":{}}}}', "[[],[[]],[[],[[]]]]", '{" ":1}', '{" t ":[1]}', '{"t":[1]}', '{"\\u0020t":[1]}', '{" t":[1]," t":[2]}', '{" t":[1],"a":2}', '{" x":[1]}', '{" di__":1}', '{" t__":[1]}'
]
NUMBERS = ["0", "-0", "-0.0", "0.0", "00", "01", "-01", "1.", ".5", "-.5", "-", "--1", "+1", "1e", "1e+", "1e5", "1E5", "1E+5", "1e-5", "1e05", "1.e5", "1.5e", "1.5E3", "0e0", "0e5", "-0e0", "0E-5", "1e400", "-1e400", "1e-400", "-1e-400", "1e308", "1.8e308", "1e309", "5e-324", "2e-324", "3e-324", "4.9406564584124654e-324", "0x10", "1_000", "1,5", "١", "１", "1n", "1f", "0.1e1", "1.0", "1.10", "100000000000000000000000", "1e22", "1e23", "9007199254740993", "9007199254740993.0", "123456789012345678901234567890.0", "0.1000000000000000055511151231257827", "2.2250738585072011e-308", "1.7976931348623158e308", "1.7976931348623159e308", "1e1000000", "1e-1000000", "1e99999999999999999999", "0.00001", "0.0001", "1e16", "9999999999999999.0", "99999999999999999.0", "12345678901234567.0", "1e15", "1.5e300", "-1.5e-300", "0." + "0" * 400 + "1", "1" + "0" * 310 + ".0", "1" + "0" * 400 + "e-400"]


JSON_TOKENS = ["{", "}", "[", "]", ",", ":", '"', "{", "}", "[", "]", ",", ":", '"a"', '"b"', '" t"', '"\\u00e9"', "1", "-", "0", ".", "5", "e", "E", "+", "null", "true", "false", "NaN", "Infinity", "\\", "u", " ", "\n", "é", "\x00", "\ufeff", '{"a":1}', "[]", '{" b":"YQ=="}']


def odd_json(random):
    kind = random.random()
    if kind < 0.1:
        soup = "".join(random.choice(JSON_TOKENS) for _ in range(random.randrange(1, 9)))
        return pack(random, (random.choice(["{", "[", '{"a":', '[["k",']) + soup).encode())
    if kind < 0.35:
        return pack(random, broken(random).encode("utf-8", "surrogatepass"))
    space = random.choice(["", "", " ", "\n", "\r\n\t"])
    json_text = space + spell(random, {name: plain(random) for name in random.sample(KEYS, random.randrange(6))}) + space
    if kind < 0.7:
        at = random.randrange(len(json_text) + 1)
        cut = random.choice([0, 0, 1, 2])
        json_text = json_text[:at] + random.choice(["", ",", ":", "{", "}", "[", "]", '"', "\\", "1", "-", "e", ".", " ", "\n", "\x00", "\ufeff", "é", "null", "NaN", "u"]) + json_text[at + cut :]
    return pack(random, json_text.encode("utf-8", "replace"))


def broken(random):
    one = random.choice(BROKEN_JSON)
    return one if random.random() < 0.6 else random.choice(['{"x":%s}', "[%s]", " %s"]) % one


def number(random):
    kind = random.random()
    if kind < 0.5:
        return random.choice(NUMBERS)
    if kind < 0.6:
        # int() refuses more than 4300 digits (sys.set_int_max_str_digits), whatever the sign.
        return random.choice(["", "-"]) + "9" * random.choice([309, 1000, 4299, 4300, 4301, 4302, 6000])
    digits = "".join(random.choice("0123456789") for _ in range(random.randrange(1, 25)))
    return random.choice(["", "-"]) + digits + random.choice(["", ".", ".5", ".0", f".{digits}", "e5", "e-7", f"E{random.randrange(-400, 400)}", f".{digits}e{random.randrange(-350, 330)}"])


def odd_number(random):
    return pack(random, (random.choice(['{"n":%s}', '{"n":[%s]}', '{"n":%s,"m":1}', "[[%s,1]]"]) % number(random)).encode())


# Values at the top and in tags


SCALARS = ["null", "true", "1", "-7", "1.5", "1e300", '"ab"', '""', '"a"', '"abc"', '"\\ud83d\\ude00"', "[]", "{}", "NaN", "Infinity", "12345678901234567890", "1e16", '"<b>"', "[1,2]", '["ab","cd"]', '[["a",1]]', '[["a",1],["b",[]]]', '[["a"]]', '[["a",1,2]]', "[[]]", '[[[],1]]', "[[{},1]]", "[[1,2]]", "[[1,2],[1.0,3],[true,4]]", "[[null,1]]", '[["a",1],["a",2]]', '[{"a":1,"b":2}]', '[{"a":1}]', '["a"]', '["abc"]', '["ab",1]', "[[NaN,1],[NaN,2]]", '[{" t":["k",1]}]', '[[{" t":[1]},2]]', '[[{" t":[[]]},2]]', '[[{" b":"YQ=="},2]]', '[{" b":"YWI="}]', '[{" m":"ab"}]', '[[{" u":"00000000000000000000000000000000"},1]]', '[[{" d":"Thu, 01 Jan 1970 00:00:00 GMT"},1]]', '{"a":1}', '{"a":1,"b":2}', '{" t":[]}', '{" t":[1]}', '{" t":[1,2]}', '{" t":["a","b"]}', '{" t":[["a",1]]}', '{" t":[{" t":["a",1]}]}', '{" b":""}', '{" b":"YWJj"}', '{" b":"YWI="}', '{" m":""}', '{" m":"x"}', '{" m":"it\'s"}', '{" u":"12345678123456781234567812345678"}', '{" d":"Thu, 01 Jan 1970 00:00:00 GMT"}', '{" d":"Sat, 31 Dec 9999 23:59:59 GMT"}', '{" d":"nonsense"}', '{" di":{" t__":1}}', '{" di":{"abc":1}}', '{" di":{"a":1,"b":2}}', '{" di":{"":1}}', '{" di":{" di__":{" t":[1]}}}', '{" di":{" b__":{" b":"YQ=="}}}', '{" di":{}}', "false", "0", "-0", "0.0", "-0.0"]
TAGS = [" t", " b", " di", " m", " u", " d"]
# Decant follows Werkzeug 3, where only None means no value; in Werkzeug 2 these are empty sessions.
FALSY = ("false", "0", "-0", "0.0", "-0.0")
TOPS = [scalar for scalar in SCALARS if scalar not in FALSY] + (list(FALSY) if version("werkzeug") >= "3" else [])
# Decant follows Flask 3, which untags the parsed JSON; Flask 2 untags while parsing, and also raises for repeated keys.
UNTAGS_WHAT_IS_LEFT = hasattr(TaggedJSONSerializer, "_untag_scan")


def odd_top(random):
    top = random.choice(TOPS)
    return pack(random, (random.choice(["%s", "%s", " %s\n"]) % top).encode())


def odd_tag(random):
    if UNTAGS_WHAT_IS_LEFT and random.random() < 0.1:
        tag, name = random.choice(TAGS), random.choice(['"a"', '" t"', '" m"'])
        return pack(random, ('{%s:{"%s":%s},%s:%s}' % (name, tag, random.choice(SCALARS), name, random.choice(SCALARS))).encode())
    tagged = random.choice(SCALARS)
    for _ in range(random.choice([1, 1, 1, 2, 3])):
        tagged = "{%s:%s}" % (json.dumps(random.choice(TAGS)), tagged)
    around = random.choice(["%s", '{"a":%s}', '{"a":[%s,1],"b":2}', '{"a":{"b":%s}}', '{"a":%s,"b":2}', '{" di":{" t__":%s}}', "[%s]", '[["k",%s]]', "[[%s,1]]", '{" t":[%s]}', '{" m":[%s]}'])
    return pack(random, (around % tagged).encode())


def tagged(random, tag, content):
    around = random.choice(['{"x":%s}', '{"x":%s}', '{"x":[%s]}', '{"x":{" m":%s}}', "%s"])
    return pack(random, (around % json.dumps({tag: content})).encode())


DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "monday", "Thursday", "xyz"]
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "JAN", "january", "Septemb", "sept", "foo", "1", "13"]
ZONES = ["GMT", "UTC", "UT", "Z", "EST", "EDT", "PST", "CET", "gmt", "X", "+0000", "-0000", "+0100", "-0530", "+2359", "+2400", "-9999", "+00:00", "+01:00", "0000", "+1", "+100", "(GMT)", "", "GMT+1", "GMT (comment)"]
DATES = ["Thu, 01 Jan 1970 00:00:00 GMT", "Thu, 1 Jan 1970 00:00:00 GMT", "01 Jan 1970 00:00:00 GMT", "Thu 01 Jan 1970 00:00:00 GMT", "Thu,01 Jan 1970 00:00:00 GMT", "Thursday, 01-Jan-70 00:00:00 GMT", "Thu Jan  1 00:00:00 1970", "Thu, 01 Jan 70 00:00:00 GMT", "Thu, 01 Jan 69 00:00:00 GMT", "Thu, 01 Jan 68 00:00:00 GMT", "Thu, 01 Jan 100 00:00:00 GMT", "Thu, 01 Jan 999 00:00:00 GMT", "Thu, 01 Jan 0000 00:00:00 GMT", "Thu, 01 Jan 0001 00:00:00 GMT", "Thu, 01 Jan 10000 00:00:00 GMT", "Thu, 31 Dec 9999 23:59:59 GMT", "Thu, 31 Dec 9999 23:59:59 -0100", "Thu, 01 Jan 1970 24:00:00 GMT", "Thu, 01 Jan 1970 23:60:00 GMT", "Thu, 01 Jan 1970 23:59:60 GMT", "Thu, 29 Feb 1900 00:00:00 GMT", "Thu, 29 Feb 2000 00:00:00 GMT", "Thu, 30 Feb 2000 00:00:00 GMT", "Thu, 00 Jan 1970 00:00:00 GMT", "Thu, 32 Jan 1970 00:00:00 GMT", "1970-01-01T00:00:00Z", "1970-01-01 00:00:00", "", " ", "GMT", "now", "0", "Thu", "Thu,", "Thu, 01", "Thu, 01 Jan", "Thu, 01 Jan 1970", "Thu, 01 Jan 1970 00:00", "Thu, 01 Jan 1970 00:00 GMT", "Thu, 01 Jan 1970 00 GMT", "Thu, 01 Jan 1970 00.00.00 GMT", "Thu, 01 Jan 1970 00:00:00.5 GMT", "Thu, 01 Jan 1970 00:00:00", "Jan 01 1970 00:00:00 GMT", "Thu, Jan 01 1970 00:00:00 GMT", "Thu, 1970 Jan 01 00:00:00 GMT", "00:00:00 Thu, 01 Jan 1970", "Thu, 01 Jan 00:00:00 1970 GMT", "Thu, 01 Jan 1970 00:00:00 GMT junk", "Thu, 01  Jan  1970  00:00:00  GMT", "\tThu, 01 Jan 1970 00:00:00 GMT\n", "Thu, ٠١ Jan 1970 00:00:00 GMT", "Thu, 0_1 Jan 1970 00:00:00 GMT", "Thu, +1 Jan 1970 00:00:00 GMT", "Thu, -1 Jan 1970 00:00:00 GMT", "Thu, 01 Jan 1970 +0:00:00 GMT", "Thu, 01 Jan 1970 00:00:00 +0000 (UTC)"]


DATE_TOKENS = DAYS + MONTHS + ZONES + [",", ",", ":", ".", "-", "+", " ", " ", " ", " ", "(", ")", "0", "1", "31", "70", "1970", "2024", "12:30", "12:30:59", "1:2:3", "24:00:00", "00.30.00", "am", "5th", "19700101", "é", "١", "\t", "\\", '"']


def date_soup(random):
    return random.choice(["", " "]).join(random.choice(DATE_TOKENS) for _ in range(random.randrange(9)))


def date_text(random):
    if random.random() < 0.15:
        return date_soup(random)
    if random.random() < 0.4:
        one = random.choice(DATES)
    else:
        clock = "%02d:%02d:%02d" % (random.randrange(25), random.randrange(61), random.randrange(62))
        clock = random.choice([clock, clock, clock, clock[:5], clock.replace(":", "."), clock[1:], clock + ".25"])
        year = random.choice([str(random.randrange(1900, 2100)), "%02d" % random.randrange(100), str(random.randrange(11000))])
        day = random.choice([str(random.randrange(33)), "%02d" % random.randrange(1, 29)])
        sep = random.choice([" ", " ", " ", "-"])
        one = f"{random.choice(DAYS)}{random.choice([', ', ', ', ' ', ',', ''])}{day}{sep}{random.choice(MONTHS)}{sep}{year} {clock} {random.choice(ZONES)}"
    if random.random() < 0.15:
        at = random.randrange(len(one) + 1)
        one = one[:at] + random.choice(["", ",", " ", "-", "+", ":", ".", "0", "9", "x", "(", ")", "é", "\n", '"']) + one[at + random.choice([0, 1]) :]
    return one


def odd_date(random):
    return tagged(random, " d", date_text(random))


def odd_uuid(random):
    digits = random.randbytes(16).hex()
    one = random.choice([digits, digits.upper(), str(uuid.UUID(digits)), "{" + digits + "}", "urn:uuid:" + str(uuid.UUID(digits)), "uuid:" + digits, "urn:" + digits, "}}" + digits + "{{", "-" * 9 + digits, digits[:31], digits + "0", digits[:31] + "g", "0x" + digits[2:], "0X" + digits[2:], "+" + digits[1:], "-" + digits, " " + digits[1:], digits[1:] + " ", " " + digits, digits[:15] + "_" + digits[16:], "_" + digits[1:], digits[:15] + "__" + digits[17:], digits[1:] + "_", "\n" + digits[1:], "\u3000" + digits[1:], "１" + digits[1:], "٣" * 32, "²" + digits[1:], digits[:10] + "urn:" + digits[10:], digits[:10] + "-" + digits[10:], "", "0" * 32, "f" * 32, "+0x" + digits[3:], "0x_" + digits[3:], "𝟙" + digits[1:], "\x1c" + digits[1:], "\ud800" + digits[1:]])
    return tagged(random, " u", one)


def odd_bytes(random):
    raw = random.randbytes(random.randrange(12))
    good = standard_base64(raw)
    at = random.randrange(len(good) + 1)
    junk = random.choice(["!", "=", "==", "===", "-", "_", "+", "/", " ", "\n", "é", "A", "AA", "AB=", "\x00", ".", "😀", "\ud800"])
    return tagged(random, " b", random.choice([good, good.rstrip("="), good[:at] + junk + good[at:], good + junk, junk + good, good + good, good[:at] + "=" + good[at:], good[:at] + "==" + good[at:], junk, "=" * random.randrange(6), "A" * random.randrange(9)]))


# Bytes under the JSON


def odd_zlib(random):
    raw = session_json_serializer.dumps(mapping(random, 0, random.randrange(0, 6))).encode()
    good = zlib.compress(raw)
    at = random.randrange(len(good))
    flipped = good[:at] + bytes([good[at] ^ (1 << random.randrange(8))]) + good[at + 1 :]
    other = [
        lambda: good + random.randbytes(random.choice([1, 2, 4, 50])),
        lambda: good + good,
        lambda: good + zlib.compress(b"{}"),
        lambda: good[:at],
        lambda: good[: -random.randrange(1, 5)],
        lambda: good[:-4] + random.randbytes(4),
        lambda: flipped,
        lambda: stream(raw, wbits=31),
        lambda: stream(raw, wbits=-15),
        lambda: stream(raw, wbits=random.randrange(9, 16), level=random.randrange(10)),
        lambda: stream(raw, level=0),
        lambda: stream(raw, strategy=zlib.Z_FIXED),
        lambda: stream(raw, strategy=zlib.Z_HUFFMAN_ONLY),
        lambda: stream(raw, strategy=zlib.Z_RLE),
        lambda: dictionary(raw),
        lambda: zlib.compress(b""),
        lambda: b"",
        lambda: good[:1],
        lambda: good[:2],
        lambda: raw,
        lambda: bytes([random.randrange(256), random.randrange(256)]) + good[2:],
        lambda: zlib.compress(zlib.compress(raw)),
        lambda: flushed(raw),
        lambda: random.randbytes(20),
        lambda: zlib.compress(b'{"a":"' + b"a" * 5000 + b'"}'),
    ]
    dots = random.choice([b".", b".", b".", b".", b"..", b""])
    return dots + encode(random.choice(other)())


def stream(raw, level=6, wbits=15, strategy=zlib.Z_DEFAULT_STRATEGY):
    packer = zlib.compressobj(level, zlib.DEFLATED, wbits, 8, strategy)
    return packer.compress(raw) + packer.flush()


def dictionary(raw):
    packer = zlib.compressobj(zdict=b'{"_permanent":true,"_user_id":"')
    return packer.compress(raw) + packer.flush()


def flushed(raw):
    """Complete data without a last block, as in a stream that was only flushed."""
    packer = zlib.compressobj()
    return packer.compress(raw) + packer.flush(zlib.Z_SYNC_FLUSH)


BAD_UTF8 = [b"\x80", b"\xbf", b"\xc0\x80", b"\xc1\xbf", b"\xc2", b"\xc2A", b"\xe0\x80\x80", b"\xe0\x9f\xbf", b"\xe2\x82", b"\xed\xa0\x80", b"\xed\xbf\xbf", b"\xef\xbf\xbf", b"\xef\xbb\xbf", b"\xf0\x80\x80\x80", b"\xf0\x8f\xbf\xbf", b"\xf0\x9f\x98", b"\xf0\x9f\x98\x80", b"\xf4\x8f\xbf\xbf", b"\xf4\x90\x80\x80", b"\xf5\x80\x80\x80", b"\xf8\x88\x80\x80\x80", b"\xff", b"\xfe", b"\xff\xfe{\x00}\x00", b"\xed\xa0\xbd\xed\xb8\x80", b"\xdf\xbf", b"\xee\x80\x80"]


def odd_utf8(random):
    bad = random.choice(BAD_UTF8)
    return pack(random, random.choice([b'{"a":"%b"}', b'{"%b":1}', b'%b{"a":1}', b'{"a":1}%b', b'{"a":"x%b', b'{"a":"%bx","b":"\xc3\xa9"}', b'{"a":%b1}']) % bad)


def odd_base64(random):
    """Text that only a lenient decoder reads, signed as it is."""
    good = session(random).decode()
    at = random.randrange(len(good) + 1)
    junk = random.choice(["=", "==", "===", "====", "!", " ", "é", "😀", "~", "\\", '"', "\t", "+", "/", "-", "_", ".", "A", "AB", "\x7f"])
    return random.choice([good + junk, good[:at] + junk + good[at:], junk + good, good + "=" * (-len(good) % 4), good.replace("-", "+").replace("_", "/"), good[:-1], good + good, good + "==" + good, good[: at - at % 4] + "=" + good[at:], "." * random.randrange(1, 4) + good]).encode()


def deep(random):
    """Well within Python's recursion limit, or far beyond it: the exact end depends on the server's stack."""
    levels = random.choice([50, 100, 10000])
    left, right = random.choice([("[", "]"), ('{"a":', "}"), ('[{"b":', "}]"), ('{" t":[', "]}")])
    levels //= len(left.replace('"a":', "").replace('"b":', "").replace('" t":', ""))
    return compress(('{"x":' + left * levels + random.choice(["1", "[]", '"x"']) + right * levels + "}").encode())


def timestamp(random, now):
    """The text between the two separators."""
    good = base64_encode(int_to_bytes(now))
    number = random.choice([0, 1, 255, 256, 65536, 2**24, now, now - 1, now + 1, 1293840000, 1293839999, abs(now - 1293840000), 2**32, 253402300799, 253402300800, 2**40, 2**53, 2**63, 2**64 - 1])
    raw = int_to_bytes(number)
    kind = random.randrange(9)
    if kind < 3:
        return base64_encode(raw)
    if kind == 3:
        return base64_encode(raw.rjust(random.randrange(1, 12), b"\x00"))
    if kind == 4:
        return base64_encode(random.randbytes(random.choice([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 16])))
    if kind == 5:
        return random.choice([b"", b"A", b"=", b"==", b"====", b"!", b"AA", b"AAA", b"AAAA", b"AAAAA", b"a", b"!!!!", b"\xc3\xa9", b"A=", b"AA=A", b"1790000000", b"arE7gA=", b"arE7gA==", b"arE7gA===", b"arE 7gA", b"_____w", b"/////w", b"-_+/"])
    at = random.randrange(len(good) + 1)
    return good[:at] + random.choice([b"=", b"!", b"A", b" ", b"\xc3\xa9", b"==", b"+"]) + good[at + random.choice([0, 1]) :]
