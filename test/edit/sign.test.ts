import { describe, expect, test } from 'vitest';
import { signSession, type SessionSigning } from '../../src/edit/sign.ts';
import { sizeOf } from '../../src/jar/cookie-size.ts';
import { formatOf } from '../../src/formats/index.ts';
import type { PyValue } from '../../src/python/value.ts';
import type { FormatName } from '../../src/formats/index.ts';
import { bytesOf } from '../python/ask-python.ts';
import { askFrameworks } from './frameworks.ts';
import { dict, int, list, str } from './values.ts';

const signing = (format: FormatName, more: Partial<SessionSigning> = {}): SessionSigning => ({
  format,
  signer: formatOf(format).signers[0],
  key: bytesOf('dev'),
  timestamp: 1_700_000_000,
  ...more,
});

const bytes: PyValue = { type: 'bytes', value: bytesOf('x') };
const deep = (levels: number): PyValue => (levels === 0 ? int(1) : list(deep(levels - 1)));
const late: PyValue = {
  type: 'datetime',
  year: 9999,
  month: 12,
  day: 31,
  hour: 23,
  minute: 0,
  second: 0,
  microsecond: 0,
  offset: -7200,
};
const mixed: PyValue = {
  type: 'dict',
  entries: [
    { key: int(1), value: int(1) },
    { key: str('a'), value: int(1) },
  ],
};

const refused: [FormatName, string, PyValue, string][] = [
  ['flask', 'an empty session, whose cookie is deleted', dict({}), 'empty-session'],
  ['flask', 'keys that do not compare', dict({ a: mixed }), 'mixed-keys'],
  [
    'flask',
    'a key that JSON has no word for',
    dict({ a: { type: 'dict', entries: [{ key: bytes, value: int(1) }] } }),
    'key-type',
  ],
  ['flask', 'a moment beyond the year 9999', dict({ a: late }), 'date-overflow'],
  ['flask', 'an integer of over 4300 digits', dict({ a: { type: 'int', value: 10n ** 4300n } }), 'int-too-long'],
  ['flask', 'lists nested 400 deep', dict({ a: deep(400) }), 'too-deep'],
  ['starlette', 'bytes', dict({ a: bytes }), 'no-json-type'],
  ['starlette', 'an empty session, whose cookie is cleared', dict({}), 'empty-session'],
  ['starlette', 'lists nested 1100 deep', dict({ a: deep(1100) }), 'too-deep'],
  ['django', 'a datetime', dict({ a: late }), 'no-json-type'],
  ['django', 'an empty session, whose cookie is deleted', dict({}), 'empty-session'],
];

describe('what a framework does not write is refused by a code', () => {
  // Python cannot take the number or the nesting as source, so they are passed as calls.
  const sources = refused.map(([framework, , value]) => ({
    framework,
    value,
    key: 'dev',
    at: 1_700_000_000,
    ours: null,
  }));
  test.each(refused)('%s: %s', (format, _, value, code) => {
    expect(signSession(value, signing(format))).toMatchObject({ ok: false, problem: { code } });
  });

  test('and the framework writes none of them either', () => {
    const askable = sources.filter((_, at) => !['int-too-long', 'too-deep'].includes(refused[at]![3]));
    expect(askFrameworks(askable).map(({ cookie }) => cookie)).toEqual(askable.map(() => null));
  }, 60_000);
});

test.each<[string, PyValue, SessionSigning, string]>([
  ['a list as Flask session', list(), signing('flask'), 'not-a-mapping'],
  ['a number as user id', int(1), signing('flask-login'), 'not-a-text'],
  ['a number as token', int(1), signing('flask-wtf'), 'not-a-text'],
  ['half a character where text is written as it is', str('\ud83d'), signing('itsdangerous'), 'lone-surrogate'],
  ['half a character in a user id', str('\ud83d'), signing('flask-login'), 'lone-surrogate'],
  [
    'a key beyond latin-1 for Flask-Login',
    str('1'),
    signing('flask-login', { key: bytesOf('ключ') }),
    'key-not-latin-1',
  ],
  ['a time before 1970', dict({ a: int(1) }), signing('flask', { timestamp: -1 }), 'bad-timestamp'],
  ['half a second', dict({ a: int(1) }), signing('django', { timestamp: 0.5 }), 'bad-timestamp'],
  ['no time where the format has one', dict({ a: int(1) }), signing('starlette', { timestamp: null }), 'bad-timestamp'],
  [
    'a separator that can stand in a signature',
    dict({ a: int(1) }),
    signing('flask', { signer: { ...formatOf('flask').signers[0], separator: '-' } }),
    'bad-separator',
  ],
  ['the id of a session on the server', str('x'), signing('flask-session'), 'kept-on-server'],
])('refuses %s', (_, value, options, code) => {
  expect(signSession(value, options)).toMatchObject({ ok: false, problem: { code } });
});

test('NaN and half a character are written where the framework writes them, and read so', () => {
  const value = dict({ a: { type: 'float', value: NaN }, b: str('\ud83d') });
  for (const framework of ['flask', 'starlette', 'django'] as const) {
    const ours = signSession(value, signing(framework));
    expect(ours.ok).toBe(true);
    const [answer] = askFrameworks([
      { framework, value, key: 'dev', at: 1_700_000_000, ours: ours.ok ? ours.value : null },
    ]);
    expect(answer).toMatchObject({ cookie: ours.ok && ours.value, back: "{'a': nan, 'b': '\\ud83d'}" });
  }
}, 60_000);

// EsUWgA in both epochs: 1979-12-24 or 2020-12-23, 17:57:20.
test('a site of itsdangerous before 1.0 counts from 2011', () => {
  const old = signSession(dict({ a: int(1) }), signing('flask', { timestamp: 1_608_746_240, epoch: '2011' }));
  expect(old.ok && old.value.split('.')[1]).toBe('EsUWgA');
  expect(signSession(dict({ a: int(1) }), signing('flask', { timestamp: 1_293_839_999, epoch: '2011' }))).toMatchObject(
    { problem: { code: 'bad-timestamp' } },
  );
});

test.each([
  [4093, 'fits'],
  [4094, 'near-limit'],
  [4096, 'near-limit'],
  [4097, 'too-large'],
])('a cookie of %i bytes of name and value: %s', (length, code) => {
  expect(sizeOf('session', 'x'.repeat(length - 7))).toEqual({ code, bytes: length });
});

test('size counts bytes of UTF-8', () => {
  expect(sizeOf('é', '😀')).toEqual({ code: 'fits', bytes: 6 });
});
