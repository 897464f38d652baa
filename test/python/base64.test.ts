import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, decodeUrlSafeBase64, encodeBase64, encodeUrlSafeBase64 } from '../../src/python/base64.ts';
import { askPython, bytesOf, generate, hex } from './ask-python.ts';

const read = (text: string) => {
  const result = decodeBase64(bytesOf(text));
  return result.ok ? Buffer.from(result.value).toString('latin1') : result.problem;
};

describe('decodeBase64', () => {
  // Each answered by binascii.a2b_base64 of CPython 3.11.2.
  it.each([
    ['', ''],
    ['YWI=', 'ab'],
    ['YQ==', 'a'],
    ['Y W\nI=', 'ab'],
    ['YWI=YWI=', 'ab'],
    ['YWJj====YWJj', 'abcabc'],
    ['=YWJj', 'abc'],
    ['YR==', 'a'],
    ['Y=Q==', 'a'],
    ['Y-Q_==', 'a'],
    ['!', ''],
    ['YQ=x=', 'a\f'],
  ])('reads %j as %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['Y', 'YQ', 'YQ=', 'YWI', 'YWJjY', 'YWJjYQ=', 'Y==='])('refuses %j', (text) => {
    expect(read(text)).toBe('base64');
  });

  it('agrees with Python on any mixture of alphabet, padding and junk', () => {
    const piece = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...'ABYZabyz0189+/-_') },
      { weight: 3, arbitrary: fc.constant('=') },
      { weight: 1, arbitrary: fc.constantFrom(' ', '\n', '.', '\0', 'é') },
    );
    const clean = fc.string({ unit: fc.constantFrom(...'ABYZabyz0189+/-_'), maxLength: 20 });
    const mixture = fc.string({ unit: piece, maxLength: 24 });
    const rows = generate(
      fc.oneof(
        mixture,
        fc.tuple(clean, mixture).map(([begin, end]) => begin + end),
      ),
      4000,
    );
    const answers = askPython(
      'import base64',
      `def one(read):
    try:
        return read(row.encode()).hex()
    except ValueError:
        return None
return [one(base64.b64decode), one(base64.urlsafe_b64decode)]`,
      rows,
    );
    const ours = rows.map((row) =>
      [decodeBase64, decodeUrlSafeBase64].map((decode) => {
        const result = decode(bytesOf(row));
        return result.ok ? hex(result.value) : null;
      }),
    );
    expect(ours).toEqual(answers);
  });
});

describe('encodeBase64', () => {
  it('is read back, in both alphabets, and is what Node writes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(decodeBase64(bytesOf(encodeBase64(bytes)))).toEqual({ ok: true, value: bytes });
        expect(decodeUrlSafeBase64(bytesOf(encodeUrlSafeBase64(bytes)))).toEqual({ ok: true, value: bytes });
      }),
    );
  });

  it('writes - and _ where URLs need them, padded', () => {
    expect(encodeUrlSafeBase64(Uint8Array.of(251, 255, 254, 255))).toBe('-__-_w==');
  });
});
