import { expect, test } from 'vitest';
import { verifyReadings } from '../../src/keyring/readings.ts';
import { readRing } from '../../src/keyring/ring.ts';

const signedWith = (key: string) => (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1') === key;
const hints = (text: string, key: string, readings: Record<string, string> = {}) =>
  verifyReadings(readRing(text, readings), signedWith(key));

test('a plain key that would verify where its literal does not is pointed out, and the reverse', () => {
  expect(hints(String.raw`'a\x41'`, String.raw`'a\x41'`)).toEqual([{ line: 0, from: 'python-literal', to: 'plain' }]);
  expect(hints(String.raw`'a\x41'`, 'aA', { 0: 'plain' })).toEqual([{ line: 0, from: 'plain', to: 'python-literal' }]);
});

test('so are spaces, encodings and values of other names', () => {
  expect(hints('first\n key ', ' key ')).toEqual([{ line: 1, from: 'plain', to: 'plain-with-spaces' }]);
  expect(hints('6162636465666768', 'abcdefgh')).toEqual([{ line: 0, from: 'plain', to: 'hex' }]);
  expect(hints("MY_SECRET = 'abc'", 'abc')).toEqual([{ line: 0, from: 'plain', to: 'assignment' }]);
});

test('fallbacks given as one text are hinted at once, not once a letter', () => {
  expect(hints("SECRET_KEY_FALLBACKS = 'abc'", 'abc')).toEqual([{ line: 0, from: 'assignment', to: 'one-key' }]);
});

test('a default that signs is pointed out, and a text that a shell would have changed', () => {
  expect(hints("SECRET_KEY = os.environ.get('SECRET_KEY', 'abc')", 'abc')).toEqual([
    { line: 0, from: null, to: 'default' },
  ]);
  expect(hints('export SECRET_KEY="pa$$word"', 'pa$$word')).toEqual([{ line: 0, from: null, to: 'unfilled' }]);
  expect(hints("SECRET_KEY = os.environ.get('SECRET_KEY', '6162636465666768')", 'abcdefgh')).toEqual([
    { line: 0, from: null, to: 'hex' },
  ]);
});

test('says nothing where a key verifies, or where no reading does', () => {
  expect(hints("abc\n'abc'", 'abc')).toEqual([]);
  expect(hints('6162636465666768', 'other')).toEqual([]);
});
