import { constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decompress, inflateCap } from '../../src/python/zlib.ts';
import { askPython, bytesOf, generate, hex } from './ask-python.ts';

const text = bytesOf('{"cart":[1,2,3],"name":"Ada Ada Ada Ada Ada"}'.repeat(20));
const packed = new Uint8Array(deflateSync(text));
const bomb = (size: number) => new Uint8Array(deflateSync(Buffer.alloc(size)));
const zlib = (detail: string) => ({ ok: false, problem: { code: 'zlib', detail } });

describe('decompress', () => {
  it('reads a zlib stream of any level, and ignores what follows it', () => {
    for (const level of [0, 1, 6, 9]) {
      const stream = deflateSync(text, { level });
      expect(decompress(Uint8Array.of(...stream, 1, 2, 3))).toEqual({ ok: true, value: text });
    }
    expect(decompress(new Uint8Array(deflateSync('')))).toEqual({ ok: true, value: new Uint8Array() });
  });

  it('reads what is far longer than a session, and repeats itself over any distance', () => {
    const lines = Array.from({ length: 6000 }, (_, at) => `${(at * 2_654_435_761) % 97}:${at % 1499};`).join('');
    const long = bytesOf(lines.repeat(4));
    for (const level of [0, 1, 6])
      expect(decompress(new Uint8Array(deflateSync(long, { level })))).toEqual({ ok: true, value: long });
  });

  it('leaves alone what it gave before', () => {
    const first = decompress(packed);
    decompress(bomb(100_000));
    decompress(packed.subarray(0, 9));
    expect(first).toEqual({ ok: true, value: text });
  });

  it('names a cut stream at every place', () => {
    const problems = Array.from(packed, (_, at) => decompress(packed.subarray(0, at)));
    expect(problems).toEqual(problems.map(() => zlib('cut')));
  });

  it('checks the checksum, and refuses a preset dictionary', () => {
    const wrong = packed.slice();
    wrong[wrong.length - 1] = (wrong.at(-1) ?? 0) ^ 1;
    expect(decompress(wrong)).toEqual(zlib('corrupt'));
    expect(decompress(new Uint8Array(deflateSync(text, { dictionary: text })))).toEqual(zlib('corrupt'));
  });

  it('knows gzip and raw deflate for what they are', () => {
    expect(decompress(new Uint8Array(gzipSync(text)))).toEqual(zlib('other-container'));
    expect(decompress(new Uint8Array(deflateRawSync(text)))).toEqual(zlib('other-container'));
    expect(decompress(bytesOf('{"a":1}'))).toEqual(zlib('corrupt'));
  });

  it('stops a bomb at the cap, to the byte', () => {
    expect(decompress(bomb(inflateCap + 1))).toEqual({ ok: false, problem: { code: 'over-cap', cap: inflateCap } });
    const whole = decompress(bomb(inflateCap));
    expect(whole.ok && whole.value.length).toBe(inflateCap);
    // Broken far beyond the cap: what is never reached is never checked.
    const broken = bomb(20_000_000);
    broken[broken.length - 1] = (broken.at(-1) ?? 0) ^ 1;
    expect(decompress(broken, 1000)).toEqual({ ok: false, problem: { code: 'over-cap', cap: 1000 } });
  });

  it('agrees with Python on streams with any damage', () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ maxLength: 900, unit: fc.constantFrom('a', 'b', '{"x":') }).map(bytesOf),
    );
    const flags = fc.record({
      level: fc.integer({ min: 0, max: 9 }),
      windowBits: fc.integer({ min: 9, max: 15 }),
      strategy: fc.integer({ min: 0, max: constants.Z_FIXED }),
    });
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 2 });
    const rows = generate(fc.tuple(content, flags, damage, fc.uint8Array({ maxLength: 3 })), 1500).map(
      ([bytes, options, changes, tail]) => {
        const stream = Uint8Array.of(...deflateSync(bytes, options), ...tail);
        for (const [at, byte] of changes) stream[at % stream.length] = byte;
        return stream;
      },
    );
    const answers = askPython('import zlib', 'return zlib.decompress(bytes.fromhex(row)).hex()', rows.map(hex));
    const ours = rows.map((row) => {
      const result = decompress(row);
      return [hex(row), result.ok ? hex(result.value) : null];
    });
    expect(ours).toEqual(rows.map((row, at) => [hex(row), answers[at]]));
  });

  it('gives any bytes a result', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof decompress(bytes).ok === 'boolean'));
  });
});
