import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/python/json/parse.ts';
import { repr, str } from '../../src/python/repr.ts';
import { isPrintable, isPrintableIn311 } from '../../src/python/unicode.ts';
import type { PyDatetime, PyValue } from '../../src/python/value.ts';
import { askPython, generate } from './ask-python.ts';

/** Code points that are printable in Unicode 17.0, but not in Python 3.11's 14.0; unicode-tables.py wrote them. */
const since15 = readFileSync(new URL('printable-since-15.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, first = '', last = ''] = /^([0-9A-F]+)\.\.([0-9A-F]+)$/.exec(line) ?? [];
    const from = Number.parseInt(first, 16);
    return first === '' ? [] : Array.from({ length: Number.parseInt(last, 16) - from + 1 }, (_, at) => from + at);
  });

const text = (value: string): PyValue => ({ type: 'str', value });
const float = (value: number): PyValue => ({ type: 'float', value });
const noon: PyDatetime = {
  type: 'datetime',
  year: 2024,
  month: 2,
  day: 29,
  hour: 12,
  minute: 5,
  second: 0,
  microsecond: 0,
  offset: 0,
};
const uuid: PyValue = { type: 'uuid', hex: '0123456789abcdef0123456789abcdef' };

describe('repr', () => {
  // Each printed by CPython 3.11.2.
  it.each<[string, PyValue]>([
    ['None', { type: 'none' }],
    ['True', { type: 'bool', value: true }],
    ['()', { type: 'tuple', items: [] }],
    ["('a',)", { type: 'tuple', items: [text('a')] }],
    ["(1.0, ['b'])", { type: 'tuple', items: [float(1), { type: 'list', items: [text('b')] }] }],
    ['{1: {}}', { type: 'dict', entries: [{ key: { type: 'int', value: 1n }, value: { type: 'dict', entries: [] } }] }],
    [`b'\\x00"\\'\\\\\\n~\\x7f\\xff'`, { type: 'bytes', value: Uint8Array.of(0, 34, 39, 92, 10, 126, 127, 255) }],
    [`b"'"`, { type: 'bytes', value: Uint8Array.of(39) }],
    ["Markup('<b>\"')", { type: 'markup', value: '<b>"' }],
    ["UUID('01234567-89ab-cdef-0123-456789abcdef')", uuid],
    ['datetime.datetime(2024, 2, 29, 12, 5, tzinfo=datetime.timezone.utc)', noon],
    ['datetime.datetime(2024, 2, 29, 12, 5, 7)', { ...noon, second: 7, offset: null }],
    [
      'datetime.datetime(2024, 2, 29, 12, 5, 0, 9, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200)))',
      { ...noon, microsecond: 9, offset: 7200 },
    ],
    [
      'datetime.datetime(2024, 2, 29, 12, 5, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=68400)))',
      { ...noon, offset: -18_000 },
    ],
  ])('prints %s', (expected, value) => {
    expect(repr(value)).toBe(expected);
  });

  // The names are from Unicode 15.0, 15.1, 16.0 and 17.0.
  it.each([
    ['PINK HEART', '\u{1fa77}'],
    ['IDEOGRAPHIC DESCRIPTION CHARACTER SUBTRACTION', '\u{31ef}'],
    ['FACE WITH BAGS UNDER EYES', '\u{1fae9}'],
    ['DISTORTED FACE', '\u{1faea}'],
  ])('prints what a current Python prints as it is: %s', (_, character) => {
    expect(repr(text(`${character}\u{378}`))).toBe(`'${character}\\u0378'`);
  });

  it('agrees with Python on every character there is, and with Unicode on those that it added later', () => {
    const [python] = askPython('', `return [code for code in range(0x110000) if chr(code).isprintable()]`, [null]);
    const printable = new Set<number>([...python, ...since15]);
    const every = Array.from({ length: 0x110000 }, (_, code) => code);
    expect(every.filter((code) => isPrintable(code) !== printable.has(code))).toEqual([]);
    const [early, later] = [new Set<number>(python), new Set(since15)];
    expect(every.filter((code) => isPrintableIn311(code) !== (early.has(code) && !later.has(code)))).toEqual([]);
  });

  it('prints the 15,097 that Unicode 15.0 to 17.0 added', () => {
    expect(since15.length).toBe(15_097);
    expect(since15.every((code) => !isPrintableIn311(code) && isPrintable(code))).toBe(true);
  });

  it('agrees with Python on strings and floats of every kind', () => {
    const strings = generate(
      fc.string({ unit: fc.constantFrom(...`ab'"\\\n\r\t\0\x1f é\xa0\xad\u200b漢😀\u{e0001}`) }),
      1000,
    );
    const doubles = generate(fc.oneof(fc.double(), near), 3000).map(floatBits);
    const answers = askPython(
      'import struct',
      `return repr(row) if isinstance(row, str) else repr(struct.unpack('>d', bytes(row))[0])`,
      [...strings, ...doubles],
    );
    expect([...strings.map((row) => repr(text(row))), ...doubles.map((row) => repr(float(floatOf(row))))]).toEqual(
      answers,
    );
  });

  it('takes time in proportion to the text, and stands the deepest value that is read', () => {
    const nested = parseJson(`${'[{"a":'.repeat(480)}1${'}]'.repeat(480)}`);
    expect(nested.ok && repr(nested.value)).toBe(`${"[{'a': ".repeat(480)}1${'}]'.repeat(480)}`);
    expect(repr(text('\'"\n'.repeat(200_000)))).toHaveLength(2 + 1_000_000);
  });
});

describe('str', () => {
  // Each printed by CPython 3.11.2.
  it.each<[string, PyValue]>([
    ["it's", text("it's")],
    ['<b>', { type: 'markup', value: '<b>' }],
    ["b'a'", { type: 'bytes', value: Uint8Array.of(97) }],
    ["['a']", { type: 'list', items: [text('a')] }],
    ['01234567-89ab-cdef-0123-456789abcdef', uuid],
    ['2024-02-29 12:05:00+00:00', noon],
    ['0007-02-29 12:05:00.000009-05:00', { ...noon, year: 7, microsecond: 9, offset: -18_000 }],
    ['2024-02-29 12:05:00+01:00:30', { ...noon, offset: 3630 }],
    ['2024-02-29 12:05:00', { ...noon, offset: null }],
    ['None', { type: 'none' }],
  ])('prints %s', (expected, value) => {
    expect(str(value)).toBe(expected);
  });
});

/** Values around the points where the layout changes, and integers that floats can hold. */
const near = fc
  .tuple(fc.integer({ min: -25, max: 25 }), fc.integer({ min: -99_999, max: 99_999 }))
  .map(([power, digits]) => Number(`${digits}e${power}`));

function floatBits(value: number): number[] {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return [...new Uint8Array(view.buffer)];
}

function floatOf(bytes: readonly number[]): number {
  return new DataView(Uint8Array.from(bytes).buffer).getFloat64(0);
}
