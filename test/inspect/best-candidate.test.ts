import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wantBytes } from '../../src/itsdangerous/encoding.ts';
import { bestCandidate, hasCandidate, inspect } from '../../src/inspect/inspect.ts';

const vectors = [
  'flask-verdicts',
  'quart',
  'starlette',
  'django',
  'flask-session',
  'flask-login',
  'flask-wtf',
  'url-safe-timed',
].flatMap((name) =>
  readFileSync(new URL(`../vectors/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => line.match(/[\w.:|=-]{20,}/g) ?? [])
    .slice(0, 60),
);

test('the quick ways give what a whole inspection gives, for any value, name and keys', () => {
  const value = fc.oneof(
    fc.constantFrom(...vectors),
    fc.tuple(fc.constantFrom(...vectors), fc.nat(200)).map(([text, at]) => text.slice(at)),
    fc.tuple(fc.constantFrom(...vectors), fc.nat(200)).map(([text, at]) => text.slice(0, at)),
    fc.string(),
  );
  const name = fc.constantFrom(null, 'session', 'sessionid', 'remember_token', 'csrf_token', 'theme');
  const keys = fc.constantFrom([], [wantBytes('dev')], [wantBytes('other'), wantBytes('secret')]);
  fc.assert(
    fc.property(value, name, keys, (text, cookieName, secrets) => {
      const options = { name: cookieName, keys: secrets, override: null, lifetimes: {}, epoch: 'unix' } as const;
      const { candidates } = inspect(text, options);
      expect(bestCandidate(text, options)).toEqual(candidates[0]);
      expect(hasCandidate(text, options)).toBe(candidates.length > 0);
    }),
    { numRuns: 2000 },
  );
  expect(
    vectors.some((text) => hasCandidate(text, { name: null, keys: [], override: null, lifetimes: {}, epoch: 'unix' })),
  ).toBe(true);
});
