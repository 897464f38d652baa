import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import zlib from 'pako/lib/zlib/inflate.js';
import { describe, expect, test, vi } from 'vitest';
import { valueCap } from '../../src/python/json/parse.ts';
import { inflateCap } from '../../src/python/zlib.ts';
import { formatNames } from '../../src/formats/index.ts';
import { inspect, longestValue } from '../../src/inspect/inspect.ts';
import { verdictOf } from '../../src/inspect/verdict.ts';

// The most bytes that any one stream produced, by the inflater's own count.
const produced = { most: 0 };
const inflate = zlib.inflate;
vi.spyOn(zlib, 'inflate').mockImplementation((stream, flush) => {
  const status = inflate(stream, flush);
  produced.most = Math.max(produced.most, stream.total_out);
  return status;
});

const keys = [new TextEncoder().encode('dev'), new Uint8Array([0, 255])];
const now = 1790000000;

function look(value: string, name: string | null = null) {
  const inspection = inspect(value, { name, keys, override: null, lifetimes: {}, epoch: 'unix' });
  const verdicts = inspection.candidates.map((candidate) => verdictOf(candidate, now));
  return { inspection, verdicts };
}

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=.:|"\\ {}[],é😀\ud800\x00'];
const likeACookie = fc
  .array(fc.oneof(fc.base64String(), fc.string({ unit: fc.constantFrom(...alphabet) }), fc.json().map(base64Url)), {
    maxLength: 6,
  })
  .chain((parts) => fc.constantFrom('.', ':', '|', '..').map((separator) => parts.join(separator)));
const anyValue = fc.oneof(fc.string({ unit: 'binary', maxLength: 5000 }), fc.string({ unit: 'grapheme' }), likeACookie);
const anyName = fc.option(
  fc.constantFrom('session', 'sessionid', 'remember_token', 'csrf_token', 'prefs', '__proto__', ''),
);

function base64Url(text: string): string {
  return Buffer.from(text).toString('base64url');
}

describe('any string at all', () => {
  test('is inspected, with a verdict for each candidate, and cut into parts that join to it', () => {
    fc.assert(
      fc.property(anyValue, anyName, (value, name) => {
        const { inspection, verdicts } = look(value, name);
        expect(inspection.value).toBe(value);
        expect(verdicts.length).toBe(inspection.candidates.length);
        for (const { format, parts } of inspection.candidates) {
          expect(formatNames).toContain(format);
          expect(parts.map(({ text }) => text).join('')).toBe(value);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('has no valid signature of a key that never signed it', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        for (const { signature } of look(value).inspection.candidates) expect(signature.code).not.toBe('valid');
      }),
      { numRuns: 1000 },
    );
  });
});

const cookieOf = (bytes: Buffer) => `.${bytes.toString('base64url')}.arE7gA.AAAAAAAAAAAAAAAAAAAAAAAAAAA`;

describe('a zlib bomb', () => {
  test('of 180 kB that would come to 180 MB stops at the cap', () => {
    produced.most = 0;
    const { inspection, verdicts } = look(cookieOf(bomb(180)), 'session');
    expect(inspection.candidates[0]?.payload).toEqual({
      code: 'undecodable',
      problem: { code: 'over-cap', cap: inflateCap },
    });
    expect(verdicts.length).toBeGreaterThan(0);
    expect(produced.most).toBeGreaterThan(inflateCap);
    expect(produced.most).toBeLessThanOrEqual(inflateCap + 1);
  });

  test('that stays below the cap but holds millions of values ends in a named error', () => {
    const values = deflateSync(Buffer.from(`{"a":[${'1,'.repeat(3_000_000)}1]}`), { level: 9 });
    const { inspection } = look(cookieOf(values), 'session');
    expect(inspection.candidates[0]?.payload).toEqual({
      code: 'undecodable',
      problem: { code: 'too-many-values', cap: valueCap },
    });
  });

  test('of tags that double their text ends in a named error', () => {
    const nested = `{"a":${'{" m":['.repeat(60)}"\\\\\\\\"${']}'.repeat(60)}}`;
    const { inspection } = look(`${base64Url(nested)}.arE7gA.AAAAAAAAAAAAAAAAAAAAAAAAAAA`, 'session');
    expect(inspection.candidates[0]?.payload).toMatchObject({ code: 'undecodable', problem: { code: 'over-cap' } });
  });
});

test('10,000 levels of nesting end in a named error', () => {
  const deep = `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
  const { inspection } = look(`${base64Url(deep)}.arE7gA.AAAAAAAAAAAAAAAAAAAAAAAAAAA`, 'session');
  expect(inspection.candidates[0]?.payload).toMatchObject({ code: 'undecodable', problem: { code: 'too-deep' } });
});

test('a value as long as any that is looked at, without structure, is inspected', () => {
  for (const piece of ['A', '.', ':', '|', '"', '=', '{"a":', '😀']) {
    const value = piece.repeat(longestValue / piece.length);
    expect(look(value, 'session').inspection.value).toBe(value);
  }
});

/** zlib data that inflates to this many megabytes of blanks: one deflated megabyte, repeated. */
function bomb(megabytes: number): Buffer {
  const one = deflateRawSync(Buffer.alloc(2 ** 20, ' '), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([Buffer.from([0x78, 0xda]), ...Array.from({ length: megabytes }, () => one)]);
}
