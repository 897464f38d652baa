import { describe, expect, test } from 'vitest';
import { formats } from '../../../src/formats/index.ts';
import * as words from '../../../src/ui/words/verdict.ts';

describe('the verdict’s title says what the rule means for the framework', () => {
  test.each(formats.map(({ name, rules }) => [name, rules.brokenPayload] as const))(
    '%s with a payload that it can’t load: %s',
    (name, outcome) => {
      const title = words.verdictTitle(name, 'payload-cannot-be-loaded');
      if (outcome === 'server-error') expect(title).toMatch(/ will (return a 500 error|raise an error)$/);
      else expect(title).toMatch(/ will ignore this .*: its payload can’t be loaded$/);
    },
  );

  // itsdangerous makes a datetime of the timestamp to put it into its error, and that fails on its own (`timestamp_to_datetime`, timed.py).
  test('Flask with a timestamp out of range', () => {
    expect(words.verdictTitle('flask', 'timestamp-out-of-range')).toBe('Flask will return a 500 error');
  });
});

test('Flask-Login fails on a signature that isn’t ASCII', () => {
  expect(words.verdictTitle('flask-login', 'signature-not-ascii')).toBe('Flask-Login will return a 500 error');
});

test('the verdict doesn’t mention fallback keys for Starlette, whose middleware takes one key', () => {
  const facts = { line: 2, age: '3 days ago', lifetime: '14 days', keys: 2, signer: '' };
  expect(words.verdictRule('signed-by-fallback-key', { ...facts, format: 'starlette' })).toBe(
    'Signed with the key (line 2), which must be the app’s only key, 3 days ago. Starlette accepts it for 14 days.',
  );
  expect(words.verdictRule('signed-by-fallback-key', { ...facts, format: 'flask' })).toMatch(
    /^Signed with a fallback key \(line 2\), 3 days ago\./,
  );
});
