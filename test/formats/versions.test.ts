import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/inspect/inspect.ts';
import { otherVersions } from '../../src/inspect/versions.ts';
import { verdictOf } from '../../src/inspect/verdict.ts';
import { wantBytes } from '../../src/itsdangerous/encoding.ts';
import type { SignerSettings } from '../../src/itsdangerous/settings.ts';
import { signTimed } from '../../src/itsdangerous/timed.ts';
import * as payloadWords from '../../src/ui/words/payload.ts';
import * as words from '../../src/ui/words/verdict.ts';

const now = 1_790_000_000;
const [dev, old] = [wantBytes('dev'), wantBytes('old')];
const flask: SignerSettings = { salt: 'cookie-session', keyDerivation: 'hmac', digest: 'sha1', separator: '.' };

function read(value: string, name: string, keys: readonly Uint8Array[] = [dev]) {
  const [candidate] = inspect(value, { name, keys, override: null, lifetimes: {}, epoch: 'unix' }).candidates;
  if (candidate === undefined) throw new Error('no candidate');
  const { rule, outcome } = verdictOf(candidate, now);
  return { candidate, rule, outcome, others: otherVersions(candidate, rule) };
}

const namesOf = (value: string, name = 'session', keys?: readonly Uint8Array[]) =>
  read(value, name, keys).others.map((other) => other.name);

const signed = (json: string, { key = dev, signedAt = now, settings = flask } = {}) =>
  signTimed(Buffer.from(json).toString('base64url'), key, { settings, signedAt });

/** A cookie that Debian's Django made; test/vectors/README.md says how. */
function djangoCookie(id: string): string {
  const rows = readFileSync(new URL('../vectors/django.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  const row = rows.map((line): { id: string; cookie: string } => JSON.parse(line)).find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row.cookie;
}

describe('an ordinary cookie names no other version', () => {
  test.each([
    ['Flask', signed('{"user":"ada"}'), 'session'],
    ['Django', djangoCookie('good-user'), 'sessionid'],
  ])('of %s', (_, value, name) => {
    expect(namesOf(value, name)).toEqual([]);
    expect(namesOf(value, name, [old])).toEqual([]);
    expect(namesOf(value, name, [])).toEqual([]);
  });
});

describe('Flask', () => {
  test('before 2.0 accepts a session from the future', () => {
    const value = signed('{"a":1}', { signedAt: now + 60 });
    expect(read(value, 'session').others).toEqual([{ name: 'accepts-future', outcome: 'accepted' }]);
    expect(namesOf(value, 'session', [old])).toEqual([]);
  });

  test('before 3.1 has no fallback keys, and 3.1.0 takes them the other way round', () => {
    expect(namesOf(signed('{"a":1}', { key: old }), 'session', [dev, old])).toEqual(['fallbacks']);
    expect(namesOf(signed('{"a":1}'), 'session', [dev, old])).toEqual([]);
  });

  test('before 2.0 reads dates without a time zone, at any depth', () => {
    const date = '{" d":"Mon, 21 Sep 2026 00:00:00 GMT"}';
    for (const json of [`{"at":${date}}`, `{"a":[1,{"b":${date}}]}`, `{"a":{" t":[${date}]}}`])
      expect(namesOf(signed(json))).toEqual(['naive-dates']);
    expect(namesOf(signed('{"at":"Mon, 21 Sep 2026 00:00:00 GMT"}'))).toEqual([]);
  });

  test('makes None of a date of Quart before 0.19', () => {
    // `{"at": datetime.datetime(2026, 9, 21, tzinfo=datetime.timezone.utc)}`, signed by Quart 0.18.3.
    const value = '.eJyrVkosUbKqVlJIUbJSMjIwMtM1sNQ1MgwxMLACIz0DMNAGc5RqawEQ3QrV.arE7gA.gvemk8gs1DIzSmChaJLJqILw-O0';
    expect(namesOf(value)).toEqual(['quart-dates']);
    expect(read(value, 'session').candidate.payload).toMatchObject({
      value: { entries: [{ value: { type: 'none' } }] },
    });
  });
});

test.each([
  ['Starlette', 'session', '{"a": 1}', { ...flask, salt: 'itsdangerous.Signer', keyDerivation: 'django-concat' }],
  ['Flask-WTF', 'csrf_token', '"a"', { ...flask, salt: 'wtf-csrf-token', keyDerivation: 'django-concat' }],
] as const)('%s with itsdangerous before 2.0 accepts what is from the future', (_, name, json, settings) => {
  const value = signTimed(Buffer.from(json).toString('base64'), dev, { settings, signedAt: now + 60 });
  expect(read(value, name).others).toEqual([{ name: 'accepts-future', outcome: 'accepted' }]);
});

describe('Django', () => {
  test('since 4.0 rejects a signature by SHA-1, which is told without its key too', () => {
    const value = djangoCookie('good-sha1-user');
    expect(read(value, 'sessionid').others).toEqual([{ name: 'no-sha1', outcome: 'bad-signature' }]);
    expect(namesOf(value, 'sessionid', [])).toEqual(['no-sha1']);
    expect(namesOf(value, 'sessionid', [old])).toEqual([]);
  });

  test('loads a pickle with PickleSerializer alone', () => {
    for (const id of ['pickle-user', 'pickle-long']) expect(namesOf(djangoCookie(id), 'sessionid')).toEqual(['pickle']);
    expect(namesOf(djangoCookie('pickle-sha1'), 'sessionid')).toEqual(['no-sha1', 'pickle']);
  });

  test.each(['pickle-user', 'pickle-long', 'pickle-sha1'])('has its pickle recognised and never loaded: %s', (id) => {
    for (const name of ['sessionid', 'prefs']) {
      const { candidate, outcome } = read(djangoCookie(id), name, []);
      expect(outcome).toBe('unchecked');
      expect(candidate).toMatchObject({
        format: 'django',
        payload: { code: 'undecodable', problem: { code: 'pickle' } },
      });
    }
    expect(payloadWords.payloadProblem({ code: 'pickle' })).toMatch(/pickle.*doesn’t unpickle/);
  });
});

describe('the verdict', () => {
  const facts = {
    line: 1,
    age: '3 days ago',
    lifetime: '14 days',
    lifetimeFrom: 'settings',
    keys: 2,
    signer: '',
  } as const;
  const textOf = (value: string, name: string, keys?: readonly Uint8Array[]) => {
    const { candidate, rule, outcome, others } = read(value, name, keys);
    const { format } = candidate;
    return words.withVersions(words.verdictRule(rule, { ...facts, format }), { format, outcome, others });
  };

  test('says what another version decides otherwise in its own sentence', () => {
    expect(textOf(djangoCookie('good-sha1-user'), 'sessionid')).toBe(
      'Signed with the current key (line 1), 3 days ago. Django accepts it for 14 days; Django 4.0 and later reject SHA-1 signatures.',
    );
    expect(textOf(signed('{"a":1}', { signedAt: now + 60 }), 'session')).toBe(
      'It’s dated in the future (3 days ago) by this computer’s clock. Flask rejects that; Flask before 2.0 accepts it.',
    );
  });

  test('says what another version makes of it in a sentence of its own', () => {
    expect(textOf(signed('{"at":{" d":"Mon, 21 Sep 2026 00:00:00 GMT"}}'), 'session')).toMatch(
      / 14 days\. Flask before 2\.0 reads its dates without a time zone\.$/,
    );
    expect(textOf(djangoCookie('good-sha1-user'), 'sessionid', [])).toMatch(
      / accept it\. Django 4\.0 and later reject SHA-1 signatures\.$/,
    );
  });
});
