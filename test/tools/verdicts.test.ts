import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerLine, answerRow, type VerdictAnswer, type VerdictRow } from './answer.ts';
import { parseRow } from './row.ts';

const file = new URL('../vectors/flask-verdicts.jsonl', import.meta.url);
const lines = readFileSync(file, 'utf8').trim().split('\n');
const rows: (VerdictRow & { expect: Omit<VerdictAnswer, 'id'> })[] = lines.map((line) => JSON.parse(line));

function run(input: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'test/tools/verdicts.ts'], {
    input,
    encoding: 'utf8',
  });
  return { status, answers: stdout.split('\n').filter((line) => line !== ''), stderr };
}

const good = { id: 'a', cookie: 'x', secrets: [], now: 1 };
const settings = { salt: '', keyDerivation: 'hmac', digest: 'sha1', lifetime: 60 };

describe('rows with settings', () => {
  test.each(rows.map((row) => [row.id, row] as const))('%s: as Flask answers', (id, { expect: expected, ...row }) => {
    expect(answerRow(row)).toEqual({ id, ...expected });
  });

  test('are answered by the command, in their order', () => {
    const { status, answers } = run(lines.join('\n'));
    expect(status).toBe(0);
    expect(answers.map((line) => JSON.parse(line))).toEqual(
      rows.map(({ id, expect: expected }) => ({ id, ...expected })),
    );
  });
});

describe('rows without settings', () => {
  test('name the format, and nothing at all where there is none', () => {
    const nothing = { verdict: null, signature: null, signedAt: null, expiresAt: null, python: null };
    expect(answerRow({ ...good, name: 'theme', cookie: 'dark' })).toEqual({ id: 'a', format: null, ...nothing });
  });

  test('without a key, or without a signature, are unchecked', () => {
    const cookie = 'e30.arE7gA.AAAAAAAAAAAAAAAAAAAAAAAAAAA';
    const times = { signedAt: 1_790_000_000, expiresAt: 1_792_678_400 };
    expect(answerRow({ ...good, name: 'session', cookie })).toEqual({
      id: 'a',
      format: 'flask',
      verdict: 'unchecked',
      signature: 'unchecked',
      ...times,
      python: '{}',
    });
    const sid = 'b3a4cf3e-21c5-4e5b-9a0e-2f3ce3bca1d4';
    const unchecked = { verdict: 'unchecked', signature: 'unchecked', signedAt: null, expiresAt: null };
    expect(answerRow({ ...good, name: 'session', cookie: sid, secrets: [{ utf8: 'dev' }] })).toEqual({
      id: 'a',
      format: 'flask-session',
      ...unchecked,
      python: `'${sid}'`,
    });
  });
});

test('a time that no number holds is written exactly', () => {
  const answer = answerRow({
    ...good,
    cookie: 'e30.__________8.',
    settings: { ...settings, keyDerivation: 'hmac', digest: 'sha1' },
  });
  expect(answerLine(answer)).toContain('"signedAt": 18446744073709551615, "expiresAt": 18446744073709551675');
});

describe('a line that is no row', () => {
  test.each([
    ['{', 'it is not JSON'],
    ['[]', 'it is no JSON object'],
    [JSON.stringify({ ...good, id: undefined }), '"id" is missing'],
    [JSON.stringify({ ...good, cookie: 1 }), '"cookie" must be a string'],
    [JSON.stringify({ ...good, now: null }), '"now" must be a number of seconds'],
    [JSON.stringify({ ...good, secrets: ['dev'] }), '"secrets" must be a list of'],
    [JSON.stringify({ ...good, settings: { ...settings, digest: 'sha3' } }), '"digest" must be one of'],
    [JSON.stringify({ ...good, settings: { ...settings, keyDerivation: 'x' } }), '"keyDerivation" must be one of'],
  ])('is told apart: %s', (line, sentence) => {
    const row = parseRow(line);
    expect(row.ok ? '' : row.problem).toContain(sentence);
  });

  test('may hold any character that JSON lets stand in a string', () => {
    const { status, answers } = run(JSON.stringify({ ...good, id: '\u2028\u2029\u0085😀', settings }));
    expect(status).toBe(0);
    expect(answers.map((line) => JSON.parse(line).id)).toEqual(['\u2028\u2029\u0085😀']);
  });

  test('is named, fails the command, and takes no other row along', () => {
    const row = lines[0] ?? '';
    const { status, answers, stderr } = run(`${row}\n{"id": 1}\n${row}\n`);
    expect(status).toBe(1);
    expect(answers).toHaveLength(2);
    expect(stderr).toContain('Line 2 is no row: "cookie" must be a string.');
  });
});
