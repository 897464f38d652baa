import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { flask } from '../gallery/sign.ts';
import { answerTo } from './kinds.ts';

const answer = (row: object) => {
  const answered = answerTo(JSON.stringify(row));
  return answered.ok ? JSON.parse(answered.value) : answered.problem;
};
const base64 = (text: string) => Buffer.from(text).toString('base64');

test('a row of the kind keys is answered with keys, offers and notes', () => {
  const text = "A_SECRET_KEY='x1'\nSECRET_KEY = os.environ.get('SECRET_KEY', 'dev-9')";
  expect(answer({ id: 'k', kind: 'keys', input: { text } })).toMatchObject({
    id: 'k',
    keys: [{ base64: base64('x1') }],
    offered: expect.arrayContaining([{ base64: base64('dev-9'), reading: 'default' }]),
    notes: ['default'],
  });
});

test('a row of the kind keys-verdict is answered with the keys of its text', () => {
  const cookie = flask('{}', { at: 1_790_000_000 });
  const input = {
    text: '[Service]\nEnvironment="SECRET_KEY=your_secret_key"',
    cookie,
    name: 'session',
    now: 1_790_000_060,
  };
  expect(answer({ id: 'v', kind: 'keys-verdict', input })).toMatchObject({
    id: 'v',
    format: 'flask',
    signature: 'valid',
  });
});

test('a row of the kind verdict is answered as one without a kind', () => {
  const input = { cookie: 'x', name: 'theme', secrets: [], now: 1 };
  expect(answer({ id: 'a', kind: 'verdict', input })).toEqual(answer({ id: 'a', ...input }));
});

describe('a row of the kind paste', () => {
  const value = 'eyJfdXNlcl9pZCI6IjEyIiwiYmFza2V0IjpbMyw0XX0.aifnBA.bEkE4DyavViHLTcHC8PdpoPHnDk';

  test('is answered with names and values', () => {
    const text = `{'session': '${value}', 'lang': 'de'}`;
    const cookies = [
      ['session', value],
      ['lang', 'de'],
    ];
    expect(answer({ id: 'p', kind: 'paste', input: { text } })).toEqual({ id: 'p', cookies });
  });

  test('is answered with a verdict on each where it has secrets, and without the quotes that a jar keeps', () => {
    const text = `#HttpOnly_127.0.0.1\tFALSE\t/\tFALSE\t0\tsession\t"${value}"`;
    const input = { text, secrets: [{ utf8: 'plover/xyzzy-2031' }], now: 1781000000 };
    expect(answer({ id: 'p', kind: 'paste-verdict', input })).toMatchObject({
      cookies: [['session', value]],
      verdicts: [{ format: 'flask', verdict: 'accepted' }],
    });
  });

  test('in which nothing is found is answered with an empty list', () => {
    expect(answer({ id: 'p', kind: 'paste', input: { text: 'nothing here' } })).toEqual({ id: 'p', cookies: [] });
  });
});

test.each([
  [
    { id: 'a', kind: 'x', input: {} },
    '"kind" must be one of verdict, paste, paste-verdict, find-then-verdict, keys, keys-verdict',
  ],
  [{ id: 'a', kind: 'keys' }, '"input" must be an object'],
  [{ id: 'a', kind: 'keys', input: {} }, '"text" must be a string'],
])('%j is no row', (row, problem) => {
  expect(answer(row)).toBe(problem);
});

test('a row of the kind find-then-verdict is answered with what was found, and with the session after it', () => {
  const input = {
    name: 'tf_validity',
    cookie: '.eJyrVkorji_NyywszUzLTC1SslIyJwCUagGiew4U.aifnBA.bc-bHUroCMKpvNP6BY2JlpSe_wA',
    session: 'eyJfdXNlcl9pZCI6IjEyIiwiYmFza2V0IjpbMyw0XX0.aifnBA.bEkE4DyavViHLTcHC8PdpoPHnDk',
    secrets: [{ utf8: 'plover/xyzzy-2031' }],
    now: 1_781_000_000,
  };
  expect(answer({ id: 'f', kind: 'find-then-verdict', input })).toEqual({
    id: 'f',
    found: { format: 'itsdangerous', salt: 'tf-validity-salt', keyDerivation: 'django-concat', digest: 'sha1' },
    session_after: 'accepted',
  });
});

const fieldCases: readonly { id: string; kind: string; input: object; expect: object }[] = readFileSync(
  new URL('field-cases.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

test.each(fieldCases.map((row) => [row.id, row] as const))('%s is answered as people need it', (_, row) => {
  expect(answer(row)).toMatchObject(row.expect);
});
