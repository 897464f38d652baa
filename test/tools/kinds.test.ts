import { expect, test } from 'vitest';
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

test.each([
  [{ id: 'a', kind: 'x', input: {} }, '"kind" must be one of verdict, keys, keys-verdict'],
  [{ id: 'a', kind: 'keys' }, '"input" must be an object'],
  [{ id: 'a', kind: 'keys', input: {} }, '"text" must be a string'],
])('%j is no row', (row, problem) => {
  expect(answer(row)).toBe(problem);
});
