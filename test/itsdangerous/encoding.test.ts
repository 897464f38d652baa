import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base64Decode, base64Encode, bytesToInt, intToBytes, withBytes } from '../../src/itsdangerous/encoding.ts';
import { askPython, generate, hex } from '../python/ask-python.ts';

const letters = [...'ABCDwxyz0189-_+/=.! é'];
const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 20 });

describe('base64', () => {
  test('is decoded as itsdangerous decodes it, junk and padding counted', () => {
    const rows = ['', 'A', 'AA', 'AAA=', 'AA!', 'AA!A', '=AAA', 'AA==AA', 'é', 'AAé', ...generate(text, 3000)];
    const answers = askPython(
      'from itsdangerous.encoding import base64_decode',
      'return base64_decode(row.encode()).hex()',
      rows,
    );
    const ours = rows.map((row) => base64Decode(row)).map((bytes) => (bytes.ok ? hex(bytes.value) : null));
    expect(ours).toEqual(answers);
  });

  test('that was decoded stays as it was when other text follows', () => {
    const first = base64Decode('YWJj');
    base64Decode('x'.repeat(10_000));
    withBytes('other', (bytes) => bytes.fill(0));
    expect(first).toEqual({ ok: true, value: Uint8Array.of(97, 98, 99) });
  });

  test('is written without padding, and reads back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const written = base64Encode(bytes);
        expect(written).toMatch(/^[\w-]*$/);
        expect(base64Decode(written)).toEqual({ ok: true, value: bytes });
      }),
    );
  });
});

describe('integers', () => {
  test('are bytes as int_to_bytes writes them', () => {
    const rows = ['0', '1', '255', '256', '1790000000', '253402300800', '281474976710656', '18446744073709551615'];
    const answers = askPython(
      'from itsdangerous.encoding import int_to_bytes',
      'return int_to_bytes(int(row)).hex()',
      rows,
    );
    expect(rows.map((row) => hex(intToBytes(BigInt(row))))).toEqual(answers);
    expect(rows.map((row) => bytesToInt(intToBytes(BigInt(row))))).toEqual(
      rows.map((row) => ({ ok: true, value: BigInt(row) })),
    );
  });

  test('of more than eight bytes are refused, even where the first ones are zero', () => {
    expect(bytesToInt(new Uint8Array(8))).toEqual({ ok: true, value: 0n });
    expect(bytesToInt(new Uint8Array(9))).toEqual({ ok: false, problem: 'too-long' });
  });
});
