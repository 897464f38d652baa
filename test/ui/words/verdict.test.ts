import { describe, expect, test } from 'vitest';
import { formats } from '../../../src/formats/index.ts';
import type { LifetimeSource } from '../../../src/inspect/lifetime.ts';
import * as words from '../../../src/ui/words/verdict.ts';

describe('the verdict’s title says what the rule means for the framework', () => {
  test.each(formats.map(({ name, rules }) => [name, rules.brokenPayload] as const))(
    '%s with a payload that it can’t load: %s',
    (name, outcome) => {
      const title = words.verdictTitle(name, 'payload-cannot-be-loaded');
      if (outcome === 'server-error') expect(title).toMatch(/ will (return a 500 error|raise an error)$/);
      else expect(title).toMatch(/ will (ignore|reject) this .*: its payload can’t be loaded$/);
    },
  );

  // itsdangerous turns the timestamp into a datetime for its error message, and that itself fails (`timestamp_to_datetime`,
  // timed.py).
  test('Flask with a timestamp out of range', () => {
    expect(words.verdictTitle('flask', 'timestamp-out-of-range')).toBe('Flask will return a 500 error');
  });
});

test('Flask-Login fails on a signature that isn’t ASCII', () => {
  expect(words.verdictTitle('flask-login', 'signature-not-ascii')).toBe('Flask-Login will return a 500 error');
});

test('the verdict doesn’t mention fallback keys for Starlette, whose middleware takes one key', () => {
  const facts = {
    line: 2,
    age: '3 days ago',
    lifetime: '14 days',
    lifetimeFrom: 'settings',
    keys: 2,
    signer: '',
  } as const;
  expect(words.verdictRule('signed-by-fallback-key', { ...facts, format: 'starlette' })).toBe(
    'Signed with the key (line 2), which must be the app’s only key, 3 days ago. Starlette accepts it for 14 days.',
  );
  expect(words.verdictRule('signed-by-fallback-key', { ...facts, format: 'flask' })).toMatch(
    /^Signed with a fallback key \(line 2\), 3 days ago\./,
  );
});

test('the verdict names where the lifetime comes from, unless the person typed it', () => {
  const facts = { format: 'flask', line: 1, age: '3 s ago', lifetime: '31 days', keys: 1, signer: '' } as const;
  const rule = (lifetimeFrom: LifetimeSource) => words.verdictRule('signed-by-current-key', { ...facts, lifetimeFrom });
  expect(rule('settings')).toBe('Signed with the current key, 3 s ago. Flask accepts it for 31 days.');
  expect(rule('default')).toBe('Signed with the current key, 3 s ago. Flask accepts it for 31 days by default.');
  expect(rule('cookie')).toBe(
    'Signed with the current key, 3 s ago. Flask accepts it for 31 days, as the cookie’s expiry tells.',
  );
  expect(words.verdictRule('too-old', { ...facts, lifetimeFrom: 'default' })).toBe(
    'Signed 3 s ago; Flask accepts it for 31 days by default.',
  );
});

test('the verdict on a signature of the wrong length says how long it is, and how long it should be', () => {
  const facts = {
    format: 'flask',
    line: null,
    age: null,
    lifetime: null,
    lifetimeFrom: 'default',
    keys: 1,
    signer: '',
  };
  const rule = (characters: number) =>
    words.verdictRule('wrong-signature-length', {
      ...facts,
      format: 'flask',
      lifetimeFrom: 'default',
      misfit: { characters, expected: 27, digest: 'sha1' },
    });
  expect(rule(29)).toBe(
    'The signature has 29 characters; sha1 makes 27, so no key can match. The cookie was cut or changed.',
  );
  expect(rule(43)).toBe(
    'The signature has 43 characters, as many as sha256 makes; sha1 makes 27, so no key can match. Does the app use another digest?',
  );
});

test('a server’s clock that differs is named from two seconds on', () => {
  expect(words.otherClock(89.6)).toBe(
    'The server’s clock is 1 min 30 s ahead of this computer’s; Decant counts with the server’s. ',
  );
  expect(words.otherClock(-3600)).toContain('1 h behind this computer’s');
  expect(words.otherClock(1.4)).toBe('');
});

test('the verdict on a past moment says what the framework would do, for every format', () => {
  for (const { name } of formats)
    for (const rule of ['signed-by-current-key', 'too-old', 'timestamp-out-of-range'] as const)
      expect(words.verdictTitleThen(name, rule)).toMatch(/ would /);
  expect(words.verdictTitleThen('flask', 'signed-by-current-key')).toBe('Flask would accept this session');
});
