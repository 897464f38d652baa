import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repr } from '../../../src/python/repr.ts';
import type { PyDatetime } from '../../../src/python/value.ts';
import {
  fieldText,
  isLiteral,
  type Leaf,
  lineText,
  readField,
  readTextField,
} from '../../../src/ui/edit/value-text.ts';

const read = (value: Leaf, text = fieldText(value)) => readField(text, value.type, isLiteral(value));
const at = (more: Partial<PyDatetime> = {}): PyDatetime => ({
  type: 'datetime',
  year: 2026,
  month: 11,
  day: 23,
  hour: 8,
  minute: 10,
  second: 22,
  microsecond: 0,
  offset: 3600,
  ...more,
});

describe('the text of a value’s field', () => {
  test.each<[Leaf, string]>([
    [{ type: 'str', value: 'two\nlines, "quoted"' }, 'two\nlines, "quoted"'],
    [{ type: 'str', value: '42' }, '42'],
    // A text field would turn it into a line feed.
    [{ type: 'str', value: 'a\r\nb' }, "'a\\r\\nb'"],
    [{ type: 'markup', value: '<b>\0' }, "'<b>\\x00'"],
    [{ type: 'str', value: '\ud800' }, "'\\ud800'"],
    [{ type: 'int', value: 2n ** 70n }, '1180591620717411303424'],
    [{ type: 'float', value: 1 }, '1.0'],
    [{ type: 'float', value: Number.NaN }, 'nan'],
    [{ type: 'bytes', value: Uint8Array.of(0, 255) }, "b'\\x00\\xff'"],
    [{ type: 'uuid', hex: '6ba7b8109dad11d180b400c04fd430c8' }, '6ba7b810-9dad-11d1-80b4-00c04fd430c8'],
    [at(), '2026-11-23 08:10:22+01:00'],
    [at({ offset: -5400, microsecond: 1500 }), '2026-11-23 08:10:22.001500-01:30'],
    [at({ offset: null, year: 33 }), '0033-11-23 08:10:22'],
  ])('%o is %s', (value, text) => expect(fieldText(value)).toBe(text));
});

describe('typed text', () => {
  test.each<[Leaf['type'], string, string]>([
    ['int', ' 1_000 ', '1000'],
    ['int', '0x10', '16'],
    ['float', '1', '1.0'],
    ['float', '1e3', '1000.0'],
    ['float', '-inf', '-inf'],
    ['bytes', "b'\\x00a'", "b'\\x00a'"],
    ['uuid', '{6BA7B8109DAD11D180B400C04FD430C8}', "UUID('6ba7b810-9dad-11d1-80b4-00c04fd430c8')"],
    ['datetime', '2026-11-23T08:10:22Z', 'datetime.datetime(2026, 11, 23, 8, 10, 22, tzinfo=datetime.timezone.utc)'],
    ['str', '42', "'42'"],
  ])('as %s, the text %s means %s', (type, text, value) => {
    const result = readField(text, type, type === 'bytes');
    expect(result && repr(result)).toBe(value);
  });

  test.each<[Leaf['type'], string]>([
    ['int', ''],
    ['int', '1.0'],
    ['int', 'True'],
    ['int', '1 2'],
    ['float', 'one'],
    ['float', "'1.0'"],
    ['bytes', 'abc'],
    ['bytes', "'abc'"],
    ['uuid', '6ba7b810'],
    ['datetime', '2026-02-30 00:00:00'],
    ['datetime', 'tomorrow'],
  ])('as %s, the text %j is invalid', (type, text) => expect(readField(text, type, type === 'bytes')).toBeNull());

  test('a string that is shown as a literal is read as a literal', () => {
    expect(readField("'a\\r'", 'str', true)).toEqual({ type: 'str', value: 'a\r' });
    expect(readField('a', 'str', true)).toBeNull();
  });
});

describe('every value round-trips through its text', () => {
  const leaves = fc.oneof(
    fc.string({ unit: 'binary' }).map((value): Leaf => ({ type: 'str', value })),
    fc.string({ unit: 'binary' }).map((value): Leaf => ({ type: 'markup', value })),
    fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n }).map((value): Leaf => ({ type: 'int', value })),
    fc.double().map((value): Leaf => ({ type: 'float', value })),
    fc.uint8Array({ maxLength: 20 }).map((value): Leaf => ({ type: 'bytes', value })),
  );
  test('for any str, number and bytes', () => {
    fc.assert(
      fc.property(leaves, (value) => {
        const back = read(value);
        expect(back && repr(back)).toBe(repr(value));
      }),
    );
  });
});

describe('the one-line field of a key', () => {
  test.each(['user', '', ' ', ' t', 'two\nlines', 'a\tb', '\ud83d', "it's", '😀'])('the key %j round-trips', (name) => {
    const { text, asLiteral } = lineText(name);
    expect(readTextField(text, asLiteral)).toBe(name);
    // What a single-line field removes.
    expect(text).not.toMatch(/[\r\n]/);
  });

  test('an invalid literal isn’t a key', () => expect(readTextField("'a", true)).toBeNull());
});

test.each(['', ' ', ' t', 'a '])('the blanks of %j are visible', (name) => {
  expect(lineText(name).text).toBe(`'${name}'`);
});

test('an integer too large for a float is invalid as a float', () => {
  expect(readField('1'.padEnd(400, '0'), 'float', false)).toBeNull();
});
