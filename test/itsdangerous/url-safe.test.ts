import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dumpUrlSafe, loadUrlSafe } from '../../src/itsdangerous/url-safe.ts';
import { compress } from '../../src/python/deflate.ts';
import { inflateCap } from '../../src/python/zlib.ts';
import { askPython, bytesOf, generate } from '../python/ask-python.ts';

describe('a payload', () => {
  test('is compressed exactly where itsdangerous compresses it, to the same bytes', () => {
    const unit = fc.constantFrom('a', 'b', '"', '{', '0');
    const rows = [
      '',
      'a'.repeat(12),
      'a'.repeat(13),
      ...generate(fc.string({ unit, maxLength: 80 }), 500),
      'session'.repeat(400),
    ];
    const answers = askPython(
      `from itsdangerous import URLSafeSerializer
class Plain:
    dumps = staticmethod(lambda value: value)
    loads = staticmethod(lambda value: value)
serializer = URLSafeSerializer("k", serializer=Plain)`,
      'return serializer.dump_payload(row).decode()',
      rows,
    );
    expect(rows.map((row) => dumpUrlSafe(bytesOf(row), compress))).toEqual(answers);
    expect(answers.some((answer) => answer.startsWith('.'))).toBe(true);
    expect(answers.some((answer) => !answer.startsWith('.'))).toBe(true);
  });

  test('reads back', () => {
    for (const json of ['{}', `{"a":"${'b'.repeat(5000)}"}`]) {
      const loaded = loadUrlSafe(dumpUrlSafe(bytesOf(json), compress));
      expect(loaded).toEqual({ ok: true, value: { bytes: bytesOf(json), compressed: json.length > 10 } });
    }
  });

  test.each([
    ['A', { code: 'base64' }],
    ['.A', { code: 'base64' }],
    ['.', { code: 'zlib', detail: 'cut' }],
    ['.AAAA', { code: 'zlib', detail: 'corrupt' }],
  ])('%j is a named problem', (payload, problem) => {
    expect(loadUrlSafe(payload)).toEqual({ ok: false, problem });
  });

  test('stops inflating at the cap', () => {
    const bomb = dumpUrlSafe(new Uint8Array(inflateCap + 1), compress);
    expect(bomb.length).toBeLessThan(20_000);
    expect(loadUrlSafe(bomb)).toEqual({ ok: false, problem: { code: 'over-cap', cap: inflateCap } });
  });
});
