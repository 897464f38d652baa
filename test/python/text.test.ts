import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeJsonBytes } from '../../src/python/json/text.ts';
import { decodeLatin1, decodeUtf8, decodeUtf8Surrogates, encodeLatin1, encodeUtf8 } from '../../src/python/text.ts';
import { askPython, generate, hex } from './ask-python.ts';

const points = (result: ReturnType<typeof decodeUtf8>) =>
  result.ok ? Array.from(result.value, (character) => character.codePointAt(0)) : result.problem.at;
// JavaScript joins a high and a low surrogate that Python keeps apart, so such answers can't be compared here.
const joins = (answer: unknown) =>
  Array.isArray(answer) &&
  answer.some((code, at) => (code & ~0x3ff) === 0xd800 && (answer[at + 1] & ~0x3ff) === 0xdc00);

describe('decoding', () => {
  it('keeps a byte order mark, as Python does', () => {
    expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toEqual({ ok: true, value: '\ufeffa' });
  });

  it('takes a surrogate only where it is let pass', () => {
    const bytes = Uint8Array.of(0x61, 0xed, 0xa0, 0xbd);
    expect(decodeUtf8(bytes)).toEqual({ ok: false, problem: { at: 1 } });
    expect(decodeUtf8Surrogates(bytes)).toEqual({ ok: true, value: 'a\ud83d' });
  });

  it('agrees with Python on any bytes: text, or where the first bad byte is', () => {
    const byte = fc.constantFrom(
      ...Buffer.from('22417f808f909fa0bfc0c1c2dfe0e2edeeeff0f3f4f5ffbbfefeff000000d8dc', 'hex'),
    );
    const mark = fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xff, 0xfe, 0, 0], [0, 0, 0xfe, 0xff]);
    const rows = generate(fc.tuple(mark, fc.array(byte, { maxLength: 9 })), 4000).map((parts) =>
      Uint8Array.from(parts.flat()),
    );
    const answers = askPython(
      'import json',
      `data = bytes.fromhex(row)
def one(encoding, errors):
    try:
        text = data.decode(encoding, errors)
        return [ord(c) for c in text]
    except UnicodeDecodeError as e:
        return e.start
return [one('utf-8', 'strict'), one('utf-8', 'surrogatepass'), one(json.detect_encoding(data), 'surrogatepass'), data.decode('latin-1')]`,
      rows.map(hex),
    );
    const ours = rows.map((row, index) => {
      const read = [decodeUtf8(row), decodeUtf8Surrogates(row), decodeJsonBytes(row)].map(points);
      return [...read.map((text, at) => (joins(answers[index][at]) ? answers[index][at] : text)), decodeLatin1(row)];
    });
    expect(ours).toEqual(answers);
  });
});

describe('encoding', () => {
  it('names the first character that cannot be written, counted as Python counts', () => {
    expect(encodeUtf8('😀a\ud83d!')).toEqual({ ok: false, problem: { at: 2 } });
    expect(encodeLatin1('ÿ€')).toEqual({ ok: false, problem: { at: 1 } });
  });

  it('round-trips what can be written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array({ maxLength: 5000 }), (text, bytes) => {
        const encoded = encodeUtf8(text);
        expect(encoded.ok && decodeUtf8(encoded.value)).toEqual({ ok: true, value: text });
        expect(encodeLatin1(decodeLatin1(bytes))).toEqual({ ok: true, value: bytes });
      }),
    );
  });
});
