import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffValues } from '../../src/diff/diff.ts';
import { createDataIds, dataText, inKeyOrder, isSameData, isSameDataInOrder } from '../../src/diff/same-data.ts';
import { parseLiteral } from '../../src/python/literal/literal.ts';
import type { PyValue } from '../../src/python/value.ts';
import { anyValue } from '../edit/values.ts';

function py(source: string): PyValue {
  const parsed = parseLiteral(source);
  if (!parsed.ok) throw new Error(`${source}: ${parsed.problem.code}`);
  return parsed.value;
}

/** The same data with each dict in reverse order. */
function reversed(value: PyValue): PyValue {
  if (value.type === 'list' || value.type === 'tuple') return { ...value, items: value.items.map(reversed) };
  if (value.type !== 'dict') return value;
  const entries = value.entries.map((entry) => ({ key: entry.key, value: reversed(entry.value) }));
  return { type: 'dict', entries: entries.toReversed() };
}

describe('the same data', () => {
  test.each([
    ['1', '1.0'],
    ['1', 'True'],
    ['0.0', '-0.0'],
    ["'a'", "b'a'"],
    ["'a'", "Markup('a')"],
    ['[1]', '(1,)'],
    ['[1, 2]', '[2, 1]'],
    ['{}', 'None'],
    ["{'a': 1}", "{'a': 1, 'b': None}"],
    ['datetime.datetime(2020, 1, 1, 0, 0)', 'datetime.datetime(2020, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)'],
  ])('is not %s and %s', (left, right) => {
    expect(isSameData(py(left), py(right))).toBe(false);
    expect(isSameDataInOrder(py(left), py(right))).toBe(false);
  });

  test.each([
    ["{'a': 1, 'b': 2}", "{'b': 2, 'a': 1}"],
    ["[{'a': {'b': 1, 'c': 2}}]", "[{'a': {'c': 2, 'b': 1}}]"],
  ])('is %s and %s, in another order', (left, right) => {
    expect(isSameData(py(left), py(right))).toBe(true);
    expect(isSameDataInOrder(py(left), py(right))).toBe(false);
  });

  test('is one NaN and another, in order too', () => {
    expect(isSameData(py('[nan]'), py('[nan]'))).toBe(true);
    expect(isSameDataInOrder(py('[nan]'), py('[nan]'))).toBe(true);
  });

  test('is no value and no value alone', () => {
    expect(isSameData(null, null)).toBe(true);
    expect(isSameData(null, py('None'))).toBe(false);
    expect(isSameData(py('{}'), null)).toBe(false);
  });

  test('is told alike by each of the ways to ask', () => {
    const pairs = fc.oneof(
      fc.tuple(anyValue, anyValue),
      anyValue.map((value) => [value, reversed(value)] as const),
    );
    fc.assert(
      fc.property(pairs, ([left, right]) => {
        const same = isSameData(left, right);
        const idOf = createDataIds();
        expect(idOf(left) === idOf(right)).toBe(same);
        expect(dataText(left) === dataText(right)).toBe(same);
        expect(isSameDataInOrder(inKeyOrder(left), inKeyOrder(right))).toBe(same);
        expect(diffValues(left, right).change === 'unchanged').toBe(same);
        if (isSameDataInOrder(left, right)) expect(same).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('is a value and its dicts written backwards', () => {
    fc.assert(fc.property(anyValue, (value) => isSameData(value, reversed(value))));
  });
});

test('a value whose keys are in order is itself in key order, not a copy', () => {
  const value = py("{'a': [{'b': 1, 'c': 2}], 'd': ()}");
  expect(inKeyOrder(value)).toBe(value);
  expect(inKeyOrder(reversed(value))).toEqual(value);
});
