import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blanks, pyTypes } from '../../src/edit/blanks.ts';
import { convertValue, typesFor } from '../../src/edit/convert.ts';
import { parseLiteral } from '../../src/python/literal/literal.ts';
import { repr } from '../../src/python/repr.ts';
import type { PyType, PyValue } from '../../src/python/value.ts';
import { anyValue } from './values.ts';

function read(source: string): PyValue {
  const value = parseLiteral(source);
  if (!value.ok) throw new Error(source);
  return value.value;
}

const noon = 'datetime.datetime(2024, 5, 6, 12, 0, tzinfo=datetime.timezone.utc)';

describe('a value of another type keeps what can be kept', () => {
  test.each<[string, PyType, string]>([
    ["'12'", 'int', '12'],
    ["' -0x10 '", 'int', '-16'],
    ['True', 'int', '1'],
    ['2.0', 'int', '2'],
    [noon, 'int', '1714996800'],
    ["'1e3'", 'float', '1000.0'],
    ["'12'", 'float', '12.0'],
    ["'nan'", 'float', 'nan'],
    ['7', 'float', '7.0'],
    [
      'datetime.datetime(1970, 1, 1, 1, 0, 0, 250000, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600)))',
      'float',
      '0.25',
    ],
    ['1', 'bool', 'True'],
    ["'false'", 'bool', 'False'],
    ["'True'", 'bool', 'True'],
    ['12', 'str', "'12'"],
    ['1.0', 'str', "'1.0'"],
    ["{'a': [1]}", 'str', '"{\'a\': [1]}"'],
    ["b'caf\\xc3\\xa9'", 'str', "'café'"],
    ["Markup('<b>')", 'str', "'<b>'"],
    ["'<b>'", 'markup', "Markup('<b>')"],
    [noon, 'str', "'2024-05-06 12:00:00+00:00'"],
    ["UUID('12345678-1234-5678-1234-567812345678')", 'str', "'12345678-1234-5678-1234-567812345678'"],
    ["'{12345678-1234-5678-1234-567812345678}'", 'uuid', "UUID('12345678-1234-5678-1234-567812345678')"],
    ["b'0123456789abcdef'", 'uuid', "UUID('30313233-3435-3637-3839-616263646566')"],
    ["UUID('30313233-3435-3637-3839-616263646566')", 'bytes', "b'0123456789abcdef'"],
    ["'é'", 'bytes', "b'\\xc3\\xa9'"],
    ['[1, 255]', 'bytes', "b'\\x01\\xff'"],
    ["b'\\x01\\xff'", 'list', '[1, 255]'],
    ['[1, 2]', 'tuple', '(1, 2)'],
    ["{'a': 1, 'b': 2}", 'list', "[('a', 1), ('b', 2)]"],
    ["[('a', 1), ['b', 2]]", 'dict', "{'a': 1, 'b': 2}"],
    ["'[1, (2,)]'", 'list', '[1, (2,)]'],
    ['"{\'a\': 1}"', 'dict', "{'a': 1}"],
    ['1714996800', 'datetime', noon],
    ['-0.5', 'datetime', 'datetime.datetime(1969, 12, 31, 23, 59, 59, 500000, tzinfo=datetime.timezone.utc)'],
    ["'2024-05-06T12:00:00Z'", 'datetime', noon],
    ["'2024-05-06 12:00'", 'datetime', 'datetime.datetime(2024, 5, 6, 12, 0)'],
    ["'2024-05-06'", 'datetime', 'datetime.datetime(2024, 5, 6, 0, 0)'],
    [
      "'2024-05-06T12:00:00.25-0530'",
      'datetime',
      'datetime.datetime(2024, 5, 6, 12, 0, 0, 250000, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=66600)))',
    ],
    ["'Mon, 06 May 2024 12:00:00 GMT'", 'datetime', noon],
    ['None', 'str', "''"],
    ['None', 'dict', '{}'],
    ['[1]', 'none', 'None'],
  ])('%s as %s is %s', (source, type, expected) => {
    const value = convertValue(read(source), type);
    expect(value.ok && repr(value.value)).toBe(expected);
  });

  test.each<[string, PyType, string]>([
    ["'twelve'", 'int', 'cannot-convert'],
    ["'1.5'", 'int', 'cannot-convert'],
    ['1.5', 'int', 'would-lose'],
    ['inf', 'int', 'would-lose'],
    ['datetime.datetime(1970, 1, 1, 0, 0, 0, 1)', 'int', 'would-lose'],
    ['9007199254740993', 'float', 'would-lose'],
    [`1${'0'.repeat(400)}`, 'float', 'would-lose'],
    ['2', 'bool', 'would-lose'],
    ['[]', 'bool', 'cannot-convert'],
    ["b'\\xff'", 'str', 'cannot-convert'],
    ["'\\ud83d'", 'bytes', 'cannot-convert'],
    ['[256]', 'bytes', 'cannot-convert'],
    ['1', 'uuid', 'cannot-convert'],
    ["'1234'", 'uuid', 'cannot-convert'],
    ["'2023-02-29'", 'datetime', 'cannot-convert'],
    ["'tomorrow'", 'datetime', 'cannot-convert'],
    ['nan', 'datetime', 'cannot-convert'],
    [`1${'0'.repeat(20)}`, 'datetime', 'cannot-convert'],
    ["'ab'", 'list', 'cannot-convert'],
    ['[1, 2]', 'dict', 'cannot-convert'],
    ['[([], 1)]', 'dict', 'cannot-convert'],
    ['[(1, 2), (True, 3)]', 'dict', 'would-lose'],
  ])('%s as %s is refused: %s', (source, type, code) => {
    expect(convertValue(read(source), type)).toEqual({ ok: false, problem: { code } });
  });

  test('any value as any type is that type, or refused', () => {
    fc.assert(
      fc.property(anyValue, fc.constantFrom(...pyTypes), (value, type) => {
        const converted = convertValue(value, type);
        if (converted.ok) expect(converted.value.type).toBe(type);
      }),
    );
  });

  test.each<[PyType, PyType]>([
    ['list', 'tuple'],
    ['str', 'markup'],
    ['uuid', 'bytes'],
    ['uuid', 'str'],
    ['int', 'str'],
    ['float', 'str'],
    ['bool', 'str'],
    ['bool', 'int'],
    ['datetime', 'str'],
    ['dict', 'list'],
    ['tuple', 'str'],
  ])('%s to %s and back is what it was', (type, other) => {
    fc.assert(
      fc.property(
        anyValue.filter((value) => value.type === type),
        (value) => {
          const there = convertValue(value, other);
          const back = there.ok ? convertValue(there.value, type) : there;
          expect(back.ok && repr(back.value)).toBe(repr(value));
        },
      ),
      { numRuns: 50 },
    );
  });
});

test('every type is offered, and has a blank of its own', () => {
  expect([...pyTypes].toSorted()).toEqual(Object.keys(blanks).toSorted());
  for (const type of pyTypes) expect(blanks[type].type).toBe(type);
});

test('only what a value can become is offered, and what the format keeps', () => {
  expect(typesFor(read("'12'"), 'flask')).toEqual(['str', 'int', 'float', 'none', 'bytes', 'markup']);
  expect(typesFor(read("'12'"), 'starlette')).toEqual(['str', 'int', 'float', 'none']);
  expect(typesFor(read('[1]'), 'flask')).toEqual(['str', 'none', 'list', 'tuple', 'bytes', 'markup']);
});
