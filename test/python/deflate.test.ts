import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compress } from '../../src/python/deflate.ts';
import { decompress } from '../../src/python/zlib.ts';
import { askPython, bytesOf, generate, hex } from './ask-python.ts';

it('compresses to the bytes that Python writes', () => {
  const words = fc.constantFrom(
    ...'{"_user_id": "cart":[ {"id":1, null true 0.5 é Ada , } ] _flashes abcdefgh'.split(' '),
  );
  const rows = generate(
    fc.oneof(
      fc.array(words, { maxLength: 400 }).map((all) => bytesOf(all.join(''))),
      fc.uint8Array({ maxLength: 3000 }),
      fc.tuple(fc.string({ maxLength: 9 }), fc.nat({ max: 9000 })).map(([text, times]) => bytesOf(text.repeat(times))),
      fc.array(fc.constantFrom(97, 98), { maxLength: 2000 }).map((bytes) => Uint8Array.from(bytes)),
    ),
    500,
  );
  const answers = askPython('import zlib', 'return zlib.compress(bytes.fromhex(row)).hex()', rows.map(hex));
  rows.forEach((row, at) => {
    const stream = compress(row);
    expect(hex(stream)).toBe(answers[at]);
    const back = decompress(stream);
    expect(back.ok && hex(back.value)).toBe(hex(row));
  });
});
