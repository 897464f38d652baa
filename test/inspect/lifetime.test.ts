import { describe, expect, test } from 'vitest';
import { inspectCookie } from '../../src/inspect/inspect-cookie.ts';
import { django, flask, starlette } from '../gallery/sign.ts';

const at = 1_795_422_600;
const day = 86_400;
const settings = {
  keys: [new TextEncoder().encode('your_secret_key')],
  override: null,
  lifetimes: {},
  epoch: 'unix',
} as const;
const permanent = '{"_permanent":true,"user":"ada"}';

function lifetime(value: string, expiresAt: number | null, more = {}) {
  const { candidates } = inspectCookie({ name: 'session', value, expiresAt }, { ...settings, ...more });
  return [candidates[0]?.lifetime, candidates[0]?.lifetimeFrom];
}

describe('the lifetime of a permanent session', () => {
  // Lifetimes of an hour as the jars of Chromium and Firefox held them (test/timeline/recordings), including across the change of
  // a second.
  test.each([3600.845, 3600.293, 3600.076, 3600.134, 3600.591, 3599.6, 3601.2])(
    'is an hour if its cookie expires %f s after the signature',
    (seconds) => expect(lifetime(flask(permanent, { at }), at + seconds)).toEqual([3600, 'cookie']),
  );

  test.each([
    [5.4, 5],
    [30.9, 30],
    [90.2, 90],
    [1800.5, 1800],
    [2 * day + 0.1, 2 * day],
    [365 * day, 365 * day],
  ])('is what its cookie tells, %f s', (seconds, told) => {
    expect(lifetime(flask(permanent, { at }), at + seconds)).toEqual([told, 'cookie']);
  });

  test('is 31 days too where the cookie tells so, up to the difference of two clocks', () => {
    expect(lifetime(flask(permanent, { at }), at + 31 * day + 0.5)).toEqual([31 * day, 'cookie']);
    expect(lifetime(flask(permanent, { at }), at + 31 * day - 300)).toEqual([31 * day, 'cookie']);
  });

  test('is the default where nothing tells: no expiry, one before the signature, or a value that is in no jar', () => {
    expect(lifetime(flask(permanent, { at }), null)).toEqual([31 * day, 'default']);
    expect(lifetime(flask(permanent, { at }), at - 5)).toEqual([31 * day, 'default']);
    const { candidates } = inspectCookie({ name: 'session', value: flask(permanent, { at }) }, settings);
    expect(candidates[0]).toMatchObject({ lifetime: 31 * day, lifetimeFrom: 'default' });
  });

  test('is what the person typed, whatever the cookie tells', () => {
    const typed = { lifetimes: { flask: 60 } };
    expect(lifetime(flask(permanent, { at }), at + 1800, typed)).toEqual([60, 'settings']);
  });
});

test('a session that isn’t permanent tells nothing by an expiry that something else gave it', () => {
  expect(lifetime(flask('{"user":"ada"}', { at }), at + 1800)).toEqual([31 * day, 'default']);
});

test('Starlette and Django let their cookies expire with the session, Django unless set_expiry said otherwise', () => {
  expect(lifetime(starlette('{"user": "ada"}', { at }), at + 1800)).toEqual([1800, 'cookie']);
  expect(lifetime(django('{"user":"ada"}', { at }), at + 1800)).toEqual([1800, 'cookie']);
  expect(lifetime(django('{"_session_expiry":1800}', { at }), at + 1800)).toEqual([14 * day, 'default']);
});
