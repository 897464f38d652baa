import { describe, expect, test } from 'vitest';
import { wantBytes } from '../../src/itsdangerous/encoding.ts';
import { sign } from '../../src/itsdangerous/signer.ts';
import type { SignerSettings } from '../../src/itsdangerous/settings.ts';
import { signTimed } from '../../src/itsdangerous/timed.ts';
import { inspect, longestValue } from '../../src/inspect/inspect.ts';
import type { InspectOptions } from '../../src/inspect/inspection.ts';

const [dev, other] = [wantBytes('dev'), wantBytes('other')];
const flask: SignerSettings = { salt: 'cookie-session', keyDerivation: 'hmac', digest: 'sha1', separator: '.' };
const starlette: SignerSettings = { ...flask, salt: 'itsdangerous.Signer', keyDerivation: 'django-concat' };
const options: InspectOptions = { name: 'session', keys: [dev], override: null, lifetimes: {}, epoch: 'unix' };
const signedAt = 1_790_000_000;

// Blanks as in Starlette, and no padding, as in Flask.
const both = signTimed('eyJhIjogMX0', dev, { settings: starlette, signedAt });
const names = (keys: readonly Uint8Array[], value = both) =>
  inspect(value, { ...options, keys }).candidates.map(({ format }) => format);

describe('candidates', () => {
  test('stand in the order of the list until a key decides, where the bytes do not', () => {
    expect(names([]).slice(0, 2)).toEqual(['flask', 'starlette']);
    expect(names([other]).slice(0, 2)).toEqual(['flask', 'starlette']);
    expect(names([other, dev])).toEqual(['starlette', 'flask']);
    const padded = signTimed('eyJhIjogMX0=', dev, { settings: starlette, signedAt });
    expect(names([], padded)[0]).toBe('starlette');
  });

  test('say which key signs, counted from the current one', () => {
    expect(inspect(both, { ...options, keys: [other, dev] }).candidates[0]?.signature).toEqual({
      code: 'valid',
      key: 1,
    });
    expect(inspect(both, { ...options, keys: [other] }).candidates[0]?.signature).toEqual({ code: 'invalid' });
    expect(inspect(both, { ...options, keys: [] }).candidates[0]?.signature).toEqual({ code: 'unchecked' });
  });

  test('are not guessed at by common salts on a cookie that bears the own name of a format it fits', () => {
    const value = signTimed('eyJhIjoxfQ', dev, { settings: { ...starlette, salt: 'auth' }, signedAt });
    const best = (name: string | null) => inspect(value, { ...options, name }).candidates[0];
    expect(best('prefs')).toMatchObject({ format: 'itsdangerous', signature: { code: 'valid' } });
    expect(best(null)).toMatchObject({ format: 'itsdangerous', signature: { code: 'valid' } });
    expect(best('session')).toMatchObject({ format: 'flask', signature: { code: 'invalid' } });
  });

  test("take a person's own signer for its format alone", () => {
    const signer = { ...flask, salt: 'ours', digest: 'sha512', separator: '~' } as const;
    const value = signTimed('eyJhIjoxfQ', dev, { settings: signer, signedAt });
    const [candidate] = inspect(value, { ...options, override: { format: 'flask', signer } }).candidates;
    expect(candidate).toMatchObject({ format: 'flask', signature: { code: 'valid' }, signer });
    expect(candidate?.parts.map(({ kind }) => kind)).toEqual([
      'payload',
      'separator',
      'timestamp',
      'separator',
      'signature',
    ]);
    expect(inspect(value, options).candidates[0]?.signature).toEqual({ code: 'missing' });
  });
});

describe('facts', () => {
  test('stay apart: a bad signature hides neither payload nor time', () => {
    const value = `${signTimed('eyJhIjoxfQ', dev, { settings: flask, signedAt }).slice(0, -1)}!`;
    const [candidate] = inspect(value, options).candidates;
    expect(candidate).toMatchObject({
      signature: { code: 'invalid', misfit: { characters: 26, expected: 27 } },
      timestamp: { code: 'read', signedAt },
      payload: { code: 'decoded', size: 7, compressed: false },
    });
  });

  test('stay apart: a good signature does not need a payload or a time that can be read', () => {
    const [candidate] = inspect(sign('AAAA.A', dev, flask), options).candidates;
    expect(candidate).toMatchObject({
      signature: { code: 'valid', key: 0 },
      timestamp: { code: 'malformed' },
      payload: { code: 'undecodable', problem: { code: 'json' } },
    });
  });

  test('include the payload of a value that has lost its end', () => {
    const [candidate] = inspect('eyJhIjoxfQ.arE7gA', options).candidates;
    expect(candidate).toMatchObject({
      signature: { code: 'invalid' },
      timestamp: { code: 'missing' },
      payload: { code: 'decoded' },
    });
    expect(inspect('eyJhIjox', options).candidates[0]).toMatchObject({
      signature: { code: 'missing' },
      timestamp: { code: 'missing' },
    });
  });

  test('are parts that join to the value', () => {
    for (const value of ['eyJhIjox', '.eJw.', 'eyJ..', 'eyJhIjoxfQ.arE7gA.sig']) {
      const [candidate] = inspect(value, options).candidates;
      expect(candidate?.parts.map(({ text }) => text).join('')).toBe(value);
    }
  });
});

test('a value longer than any header is not looked at, unless a person chose its format', () => {
  const long = signTimed('eyJhIjoxfQ'.padEnd(longestValue, '!'), dev, { settings: flask, signedAt });
  expect(inspect(long, options).candidates).toEqual([]);
  expect(inspect(long, { ...options, override: { format: 'flask', signer: flask } }).candidates[0]?.signature).toEqual({
    code: 'valid',
    key: 0,
  });
});
