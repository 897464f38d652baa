import { spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRing } from '../../src/keyring/ring.ts';
import { python } from '../tools/python.ts';

// Arbitrary UTF-16 units, including lone surrogates; fast-check's own binary unit takes seconds to set up.
const anyText = fc.array(fc.nat(0xffff), { maxLength: 12 }).map((units) => String.fromCharCode(...units));

/** Keys as Latin-1 text, which shows every byte. */
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const keys = (text: string, readings: Record<string, string> = {}) =>
  readRing(text, readings).keys.map(({ bytes }) => latin1(bytes));
const notes = (text: string, readings: Record<string, string> = {}) => readRing(text, readings).notes;
const others = (text: string) =>
  Object.fromEntries(
    readRing(text).keys.flatMap((key) => key.others.map(({ reading, bytes }) => [reading, latin1(bytes)])),
  );

describe('a line that is a key', () => {
  test.each([
    ['correct horse', ['correct horse']],
    ['one\r\n\r\ntwo\n   \nthree\n', ['one', 'two', 'three']],
    ['schlüssel', ['schlÃ¼ssel']],
    [String.raw`b'\x9f\x00a'`, ['\x9f\x00a']],
    [String.raw`'a\u00e9'`, ['aÃ©']],
    [String.raw`"_5#y2L\"F4Q8z\n\xec]/"`, ['_5#y2L"F4Q8z\nÃ¬]/']],
    ["'cut", ["'cut"]],
    ['192b9bdd22ab9ed4', ['192b9bdd22ab9ed4']],
    ['a=b', ['a=b']],
    ['c2VjcmV0LWtleQ==', ['c2VjcmV0LWtleQ==']],
    ["it's: a key", ["it's: a key"]],
  ])('%j', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test('keeps its line number', () => {
    expect(readRing('\none\n\ntwo').keys.map(({ line, name, reading }) => ({ line, name, reading }))).toEqual([
      { line: 1, name: null, reading: 'plain' },
      { line: 3, name: null, reading: 'plain' },
    ]);
  });

  test('offers what else it could mean', () => {
    expect(others('6162636465666768')).toEqual({
      hex: 'abcdefgh',
      base64: latin1(Buffer.from('6162636465666768', 'base64')),
    });
    expect(others('c2VjcmV0LWtleQ==')).toEqual({ base64: 'secret-key' });
    expect(others('_-VjcmV0LWtleQ')).toEqual({ base64url: latin1(Buffer.from('_-VjcmV0LWtleQ', 'base64url')) });
    expect(others(String.raw`'a\x41'`)).toEqual({ plain: String.raw`'a\x41'`, unquoted: String.raw`a\x41` });
    expect(others('JWT_SECRET="abc"')).toEqual({ assignment: 'abc' });
    expect(others('short')).toEqual({});
  });

  test.each([`'a key`, `a key'`, '"a key', '“a key”', '‘a key’', '`a key`', 'SECRET_KEY=“a key”', 'SECRET_KEY=a key"'])(
    'offers %s without its quotes',
    (text) => {
      expect(others(text)).toMatchObject({ unquoted: 'a key' });
    },
  );

  test.each([
    [String.raw`b'\xzz'`, 2, 'bad-escape'],
    ["b'é'", 2, 'non-ascii-bytes'],
    [String.raw`'\N{BULLET}'`, 1, 'named-escape'],
    ["'a' b'b'", 4, 'mixed-strings'],
    ["f'key'", 0, 'unsupported'],
    ["'cut", 0, 'unterminated-string'],
  ])('%s is no literal, which is said: it is taken as it stands', (text, column, problem) => {
    expect(readRing(text).keys[0]).toMatchObject({ reading: 'plain' });
    expect(notes(text)).toEqual([{ code: 'unreadable', line: 0, column, problem }]);
  });

  test('loses the spaces around it, says so, and offers them back', () => {
    expect(keys('  key ')).toEqual(['key']);
    expect(notes('  key ')).toContainEqual({ code: 'outer-spaces', line: 0 });
    expect(keys('  key ', { 0: 'plain-with-spaces' })).toEqual(['  key ']);
    expect(notes('  key ', { 0: 'plain-with-spaces' })).not.toContainEqual({ code: 'outer-spaces', line: 0 });
  });

  test('is read as the person chose, line by line', () => {
    const text = "one\n6162636465666768\n'x'";
    expect(keys(text, { 1: 'hex', 2: 'plain' })).toEqual(['one', 'abcdefgh', "'x'"]);
  });

  test('falls back to the first reading where the chosen one does not fit, and says so', () => {
    expect(keys('zz', { 0: 'hex' })).toEqual(['zz']);
    expect(notes('zz', { 0: 'hex' })).toEqual([{ code: 'unavailable-reading', line: 0, reading: 'hex' }]);
  });
});

describe('a line of a config', () => {
  test.each([
    ['SECRET_KEY = "dev-1"'],
    ["SECRET_KEY='dev-1'"],
    ['SECRET_KEY=dev-1'],
    ['SECRET_KEY=dev-1   # the key'],
    ['export SECRET_KEY=dev-1'],
    ["export FLASK_SECRET_KEY='dev-1'"],
    ['export SECRET_KEY="dev-1"; flask run'],
    ['$env:SECRET_KEY="dev-1"'],
    ['set SECRET_KEY=dev-1'],
    ["app.secret_key = 'dev-1'"],
    ["app.secret_key = b'dev-1'"],
    ["app.secret_key = 'dev-1'.encode('utf-8')  # bytes"],
    ["    self.app.secret_key = 'dev-' '1'"],
    ['app.config["SECRET_KEY"] = "dev-1"'],
    ["app.config['SECRET_KEY'] = 'dev-1'"],
    ["app.config.update(SECRET_KEY='dev-1', DEBUG=True)"],
    ["app.config.from_mapping(\n    SECRET_KEY='dev-1',\n    DATABASE=os.path.join(app.instance_path, 'x'),\n)"],
    ['app.add_middleware(SessionMiddleware, secret_key="dev-1")'],
    ['SECRET_KEY: str = "dev-1"'],
    ['{"SECRET_KEY": "dev-1"}'],
    ['{\n  "DEBUG": true,\n  "SECRET_KEY": "dev\\u002d1"\n}'],
    ["{'SECRET_KEY': 'dev-1'}"],
    ['SECRET_KEY: dev-1'],
    ["flask:\n  secret_key: 'dev-1' # yaml"],
    ['secret_key: "dev\\x2d1"'],
    ['environment:\n  - SECRET_KEY=dev-1'],
    ['SECRET_KEY: |-\n  dev-1\nDEBUG: true'],
    ['web:\n  secret_key: >- # folded\n      dev-1\n\n  debug: true'],
    ['FROM python:3.13\nENV SECRET_KEY dev-1\nEXPOSE 5000'],
    ['ENV SECRET_KEY="dev-1" DEBUG=1'],
    ['SetEnv FLASK_SECRET_KEY "dev-1"'],
    ['[flask]\nsecret_key = "dev-1"'],
    [
      'import os\n\nclass Config:\n    DEBUG = False\n    # SECRET_KEY = "old"\n    SECRET_KEY = (\n        "dev"\n        "-1"\n    )\n',
    ],
  ])('%j', (text) => {
    expect(keys(text)).toEqual(['dev-1']);
    expect(readRing(text).keys[0]).toMatchObject({ name: 'SECRET_KEY', reading: 'assignment' });
  });

  test.each([
    ['SECRET_KEY=k#9$(x)', 'k#9$(x)'],
    ['SECRET_KEY=$ecretKey', '$ecretKey'],
    ['SECRET_KEY=k9(x)', 'k9(x)'],
    ['SECRET_KEY=(half&', '(half&'],
    ['SECRET_KEY: abc=', 'abc='],
    ["SECRET_KEY: 'it''s'", "it's"],
    // The values come from PyYAML 6.0.
    ['SECRET_KEY: |\n  dev-1\n', 'dev-1\n'],
    ['SECRET_KEY: |\n  dev-1', 'dev-1'],
    ['SECRET_KEY: >\n  dev-1\n\n', 'dev-1\n'],
    ['SECRET_KEY: |+\n  dev-1\n\n', 'dev-1\n\n'],
    ['SECRET_KEY: |-\n  one\n    two\n\n  three\n', 'one\n  two\n\nthree'],
    ['SECRET_KEY: >-\n  one\n  two\n\n  three\n', 'one two\nthree'],
    ['SECRET_KEY: |-\n\n  dev-1\n', '\ndev-1'],
    ['SECRET_KEY: >-\n  a\n    b\n  c\n', 'a\n  b\nc'],
    ['SECRET_KEY: |2-\n   x\n', ' x'],
    ['ENV SECRET_KEY a b', 'a b'],
    ['{"SECRET_KEY": "a\\/b"}', 'a/b'],
    ["export SECRET_KEY='a\\n'", 'a\\n'],
    [String.raw`SECRET_KEY = b'\x00\xff'`, '\x00\xff'],
  ])('%j means what its language says', (text, expected) => {
    expect(keys(text)).toEqual([expected]);
  });

  test('offers the value as it stands, between its quotes, decoded, and the whole line', () => {
    expect(others(String.raw`SECRET_KEY='6162636465666768'`)).toMatchObject({
      hex: 'abcdefgh',
      'assigned-text': "'6162636465666768'",
      plain: "SECRET_KEY='6162636465666768'",
    });
    expect(others(String.raw`SECRET_KEY='a\n'`)).toMatchObject({ unquoted: String.raw`a\n` });
    expect(keys("SECRET_KEY='x'", { 0: 'plain' })).toEqual(["SECRET_KEY='x'"]);
  });

  test.each([
    ["SECRET_KEY = os.environ['SECRET_KEY']", "os.environ['SECRET_KEY']"],
    ['SECRET_KEY = config("SECRET_KEY")', 'config("SECRET_KEY")'],
    ['SECRET_KEY=${SECRET}', '${SECRET}'],
    ['SECRET_KEY_FALLBACKS = [os.environ["OLD"]]', '[os.environ["OLD"]]'],
    ['export SECRET_KEY=$(openssl rand -hex 32)', '$(openssl rand -hex 32)'],
    ['export SECRET_KEY="$(openssl rand -hex 32)"', '"$(openssl rand -hex 32)"'],
    ['export SECRET_KEY=`openssl rand -hex 32`', '`openssl rand -hex 32`'],
    ['SECRET_KEY=`openssl rand -hex 32`', '`openssl rand -hex 32`'],
  ])('%s is code, not a key', (text, code) => {
    expect(readRing(text)).toEqual({ keys: [], notes: [{ code: 'code', line: 0, text: code }] });
  });

  test('a default is offered, and is the key once it is chosen', () => {
    const text = 'SECRET_KEY = os.environ.get("SECRET_KEY") or "x"';
    const offers = [{ reading: 'default', bytes: Uint8Array.of(0x78) }];
    expect(readRing(text)).toEqual({
      keys: [],
      notes: [{ code: 'default', line: 0, text: 'os.environ.get("SECRET_KEY") or "x"', offers }],
    });
    expect(keys(text, { 0: 'default' })).toEqual(['x']);
  });

  test('a key that each start makes anew is named as that', () => {
    expect(readRing('SECRET_KEY = secrets.token_hex()')).toEqual({
      keys: [],
      notes: [{ code: 'random', line: 0, text: 'secrets.token_hex()' }],
    });
  });

  test.each([
    ["SECRET_KEY = 'a' + 'b'", 'ab'],
    ["secret_key=SecretStr('dev-1'),", 'dev-1'],
  ])('%s is a key that is written out', (text, expected) => {
    expect(keys(text)).toEqual([expected]);
  });

  test.each([
    ['SECRET_KEY = ""', { code: 'empty-key', line: 0 }],
    ['SECRET_KEY=', { code: 'empty-key', line: 0 }],
    ['SECRET_KEY = None', { code: 'empty-key', line: 0 }],
    ["SECRET_KEY = ['a']", { code: 'not-a-key', line: 0, type: 'list' }],
    ["\nSECRET_KEY = 'a\\x4'", { code: 'unreadable', line: 1, column: 15, problem: 'bad-escape' }],
    ["SECRET_KEY = 'abc", { code: 'unreadable', line: 0, column: 13, problem: 'unterminated-string' }],
  ])('%j gives no key, and says why', (text, note) => {
    expect(readRing(text)).toEqual({ keys: [], notes: [note] });
  });

  test.each([
    ['SECRET_KEY: "${SECRET_KEY}"', '"${SECRET_KEY}"'],
    ["SECRET_KEY = '{{ secret_key }}'", "'{{ secret_key }}'"],
    ['SECRET_KEY=$SECRET', '$SECRET'],
  ])('%s is filled in later', (text, code) => {
    expect(readRing(text)).toEqual({ keys: [], notes: [{ code: 'code', line: 0, text: code }] });
  });

  test.each([
    [
      "<Config {'DEBUG': True, 'SECRET_KEY': 'x1', 'SECRET_KEY_FALLBACKS': None, 'PERMANENT_SESSION_LIFETIME': datetime.timedelta(days=31)}>",
    ],
    ['{"SECRET_KEY_FALLBACKS": null, "SECRET_KEY": "x1"}'],
    ["{'SECRET_KEY': 'x1', 'SECRET_KEY_FALLBACKS': None}"],
    ['services:\n  web:\n    environment:\n      - SECRET_KEY=x1\n      - DEBUG=1'],
    [">>> app.secret_key\n'x1'"],
    ["In [1]: app.config['SECRET_KEY']\n'x1'"],
  ])('%j holds one key', (text) => {
    expect(keys(text)).toEqual(['x1']);
  });

  test('leaves out the lines around it, unless the person reads them as keys', () => {
    const text = 'DEBUG = True\nSECRET_KEY = "x1"\nother key';
    expect(keys(text)).toEqual(['x1', 'other key']);
    expect(notes(text)).toEqual([{ code: 'skipped', lines: [0] }]);
    expect(keys(text, { 0: 'plain' })).toEqual(['x1', 'DEBUG = True', 'other key']);
  });

  test('a name that is only used, not given a value, is no assignment', () => {
    expect(keys('if app.config["SECRET_KEY"]:')).toEqual(['if app.config["SECRET_KEY"]:']);
    expect(readRing('x == SECRET_KEY == y').keys.map(({ reading }) => reading)).toEqual(['plain']);
  });
});

describe('SECRET_KEY_FALLBACKS', () => {
  const config = "SECRET_KEY_FALLBACKS = [\n  'oldest',  # 2022\n  b'newer',\n]\nSECRET_KEY = 'now'";

  test('come after the current key, the newest (last) first', () => {
    expect(readRing(config).keys.map(({ line, name, bytes }) => [line, name, latin1(bytes)])).toEqual([
      [4, 'SECRET_KEY', 'now'],
      [0, 'SECRET_KEY_FALLBACKS', 'newer'],
      [0, 'SECRET_KEY_FALLBACKS', 'oldest'],
    ]);
  });

  test('come after a current key that stands on a line of its own', () => {
    expect(keys("now\nSECRET_KEY_FALLBACKS = ('a1', 'a2')")).toEqual(['now', 'a2', 'a1']);
  });

  test.each([
    ['{"SECRET_KEY": "now", "SECRET_KEY_FALLBACKS": ["a1", "a2"]}'],
    ['SECRET_KEY: now\nSECRET_KEY_FALLBACKS:\n  - a1\n  - "a2"\nDEBUG: true'],
    ["app.config['SECRET_KEY_FALLBACKS'] = ['a1', 'a2']\napp.secret_key = 'now'"],
    ['SECRET_KEY = "now"\nSECRET_KEY_FALLBACKS = ["a1", "a2"] # toml'],
    // `from_prefixed_env` loads JSON.
    ['export SECRET_KEY=now\nexport SECRET_KEY_FALLBACKS=\'["a1", "a2"]\''],
    ['FLASK_SECRET_KEY="now"\nFLASK_SECRET_KEY_FALLBACKS=\'["a1","a2"]\''],
    ['FLASK_SECRET_KEY=now\nFLASK_SECRET_KEY_FALLBACKS="[\\"a1\\", \\"a2\\"]"'],
    ['environment:\n  FLASK_SECRET_KEY: now\n  FLASK_SECRET_KEY_FALLBACKS: \'["a1","a2"]\''],
    ['export SECRET_KEY=now && flask run\nexport SECRET_KEY_FALLBACKS=\'["a1", "a2"]\'; date'],
    ['export SECRET_KEY=now\nexport SECRET_KEY_FALLBACKS=["a1", "a2"]'],
    ['docker run -e FLASK_SECRET_KEY=now -e FLASK_SECRET_KEY_FALLBACKS=\'["a1","a2"]\' app'],
  ])('%j', (text) => {
    expect(keys(text)).toEqual(['now', 'a2', 'a1']);
  });

  test('given as a text are one key per letter, as Flask has it; the text can be read as one', () => {
    const text = "SECRET_KEY_FALLBACKS = 'abc'";
    expect(keys(text)).toEqual(['c', 'b', 'a']);
    expect(notes(text)).toEqual([{ code: 'fallbacks-as-text', line: 0, letters: 3 }]);
    expect(keys(text, { 0: 'one-key' })).toEqual(['abc']);
  });

  test('written out letter by letter are pointed out', () => {
    expect(notes("SECRET_KEY_FALLBACKS = ['a', 'b', 'c']")).toContainEqual({
      code: 'one-letter-keys',
      line: 0,
      letters: 3,
    });
    expect(notes("SECRET_KEY_FALLBACKS = ['a', 'bc']")).toEqual([]);
  });

  test('that are no keys are named', () => {
    expect(notes("SECRET_KEY_FALLBACKS = [None, 1, 'ok-key']")).toEqual([
      { code: 'not-a-key', line: 0, type: 'int' },
      { code: 'empty-key', line: 0 },
    ]);
    expect(readRing('SECRET_KEY_FALLBACKS = []\nSECRET_KEY = "now"').notes).toEqual([]);
  });

  test('stop at a limit, and say so', () => {
    const ring = readRing(`SECRET_KEY_FALLBACKS = '${'ab'.repeat(10_000)}'`);
    expect(ring.keys.length).toBe(256);
    expect(ring.notes).toContainEqual({ code: 'too-many-keys', limit: 256 });
  });
});

test('a text longer than any config is cut, and says so', () => {
  const ring = readRing('{"SECRET_KEY": "a", '.repeat(5000));
  expect(ring.keys.length).toBe(256);
  expect(ring.notes).toContainEqual({ code: 'too-long', limit: 32_768 });
});

test.each(['dev', 'your_secret_key', 'change-me', 'django-insecure-abc', 'secret!', 'you-will-never-guess'])(
  '%s is known to everybody',
  (text) => {
    expect(notes(text)).toMatchObject([{ code: 'placeholder', line: 0 }]);
  },
);

test('a text that only reads like a placeholder has no owner', () => {
  expect(notes('change-me-please')).toEqual([{ code: 'placeholder', line: 0, owner: null }]);
});

test.each(['f3cfe9ed8fae309f02079dbf', 'device-7f3a9c', 'Secretary bird 9f'])("%s is nobody's placeholder", (text) => {
  expect(notes(text)).toEqual([]);
});

test('any text at all gives a ring', () => {
  const piece = fc.constantFrom(
    'SECRET_KEY',
    'SECRET_KEY_FALLBACKS',
    '=',
    ':',
    "'",
    '"',
    '[',
    ']',
    '(',
    '\n',
    '\\',
    'b',
    ' ',
    'ab',
    '-',
    '\ud800',
    '#',
    '.',
  );
  const soup = fc.array(piece, { maxLength: 12 }).map((all) => all.join(''));
  fc.assert(
    fc.property(
      fc.oneof(anyText, soup),
      fc.dictionary(fc.constantFrom('0', '1'), fc.constantFrom('plain', 'hex', 'one-key', 'x')),
      (text, readings) => {
        expect(readRing(text, readings).keys.every(({ bytes }) => bytes.length > 0)).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

test('a literal is the key that Python makes of it', () => {
  const source = fc
    .sample(fc.uint8Array({ minLength: 1, maxLength: 12 }), 200)
    .map((bytes) => Buffer.from(bytes).toString('hex'))
    .join('\n');
  const script = 'import sys\nfor line in sys.stdin: print(repr(bytes.fromhex(line)))';
  const run = spawnSync(python, ['-c', script], { input: source, encoding: 'utf8' });
  const lines = source.split('\n');
  const literals = run.stdout.trim().split('\n');
  expect(literals.map((literal) => Buffer.from(readRing(literal).keys[0]!.bytes).toString('hex'))).toEqual(lines);
});

test('a line after a key that ends with the words “secret_key” is no answer to it', () => {
  const compose =
    'services:\n  web:\n    environment:\n      SECRET_KEY: your_secret_key\n    ports:\n      - "80:80"\n';
  expect(keys(compose)).toEqual(['your_secret_key']);
  expect(keys('SECRET_KEY=your_secret_key\nPORT=80\nDEBUG=1\n')).toEqual(['your_secret_key']);
});
