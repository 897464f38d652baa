import { describe, expect, test } from 'vitest';
import { base64Encode, intToBytes, wantBytes } from '../../src/itsdangerous/encoding.ts';
import type { SignerSettings } from '../../src/itsdangerous/settings.ts';
import { readTimestamp, timestampSeconds, signTimed, splitTimed } from '../../src/itsdangerous/timed.ts';
import { askPython } from '../python/ask-python.ts';

const flask: SignerSettings = { salt: 'cookie-session', keyDerivation: 'hmac', digest: 'sha1', separator: '.' };

describe('a timestamp', () => {
  test.each([
    ['', 0n],
    ['AA', 0n],
    ['AQ', 1n],
    // 1979-12-24, or 2020-12-23 by the epoch of itsdangerous before 1.0.
    ['EsUWgA', 314_906_240n],
    ['__________8', 18_446_744_073_709_551_615n],
  ])('%j reads as %d', (text, value) => {
    expect(readTimestamp(text)).toEqual({ ok: true, value });
  });

  test('of nine bytes, or that is no base64, is malformed', () => {
    expect(readTimestamp('AAAAAAAAAAAA')).toEqual({ ok: false, problem: 'too-long' });
    expect(readTimestamp('A')).toEqual({ ok: false, problem: 'base64' });
  });

  test('is out of range from the year 10000', () => {
    expect(timestampSeconds(253_402_300_799n)).toEqual({ ok: true, value: 253_402_300_799 });
    expect(timestampSeconds(253_402_300_800n)).toEqual({ ok: false, problem: 'out-of-range' });
  });
});

test('a text is cut at its last separator', () => {
  expect(splitTimed('.zlib.time', flask)).toEqual({ payload: '.zlib', timestamp: 'time' });
  expect(splitTimed('payload', flask)).toEqual({ payload: 'payload', timestamp: null });
  expect(splitTimed('.', flask)).toEqual({ payload: '', timestamp: '' });
});

test('what we sign is what TimestampSigner signs at that second', () => {
  const rows = [0, 1, 255, 1_790_000_000, 253_402_300_799];
  const answers = askPython(
    'from itsdangerous import TimestampSigner\nsigner = TimestampSigner("dev", salt="cookie-session", key_derivation="hmac")',
    'signer.get_timestamp = lambda: row\nreturn signer.sign("e30").decode()',
    rows,
  );
  expect(rows.map((signedAt) => signTimed('e30', wantBytes('dev'), { settings: flask, signedAt }))).toEqual(answers);
  expect(base64Encode(intToBytes(1_790_000_000n))).toBe('arE7gA');
});
