import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLiteral } from '../../src/python/literal/literal.ts';
import type { PyValue } from '../../src/python/value.ts';
import { changedKeys, changedPaths, countChanges } from '../../src/diff/changed-paths.ts';
import { type Diff, diffValues } from '../../src/diff/diff.ts';
import { createDataIds } from '../../src/diff/same-data.ts';

function py(source: string): PyValue {
  const parsed = parseLiteral(source);
  if (!parsed.ok) throw new Error(`${source}: ${parsed.problem.code}`);
  return parsed.value;
}

/** 20,000 numbers, each 2 more than the one before. */
function everyOther(first: number): PyValue {
  return {
    type: 'list',
    items: Array.from({ length: 20_000 }, (_, index) => ({ type: 'int', value: BigInt(first + index * 2) })),
  };
}

const diff = (before: string, after: string) => diffValues(py(before), py(after));

/** Each change as `change path`, in the order in which a tree shows it. */
function marks(before: string, after: string): string[] {
  return changedPaths(diff(before, after)).map(({ path, change }) => {
    const steps = path.map((step) =>
      'index' in step ? `[${step.index}]` : `.${step.key.type === 'str' ? step.key.value : step.key.type}`,
    );
    return `${change} ${steps.join('')}`;
  });
}

describe('diffValues', () => {
  test.each([
    ["{'a': 1}", "{'a': 2}", ['changed .a']],
    ["{'a': 1}", "{'a': 1, 'b': 2}", ['added .b']],
    ["{'a': 1, 'b': 2}", "{'b': 2}", ['removed .a']],
    ["{'a': {'b': [1, {'c': 1}]}}", "{'a': {'b': [1, {'c': 2}]}}", ['changed .a.b[1].c']],
    ["{'a': [1]}", "{'a': (1,)}", ['changed .a']],
    ['{1: 1}', '{True: 1}', ['added .bool', 'removed .int']],
    ['[1, 2, 3]', '[1, 9, 3]', ['changed [1]']],
    ['[1, 2, 3]', '[1, 3]', ['removed [1]']],
    ['[1, 3]', '[1, 2, 3]', ['added [1]']],
    ['[1, 2, 3]', '[3, 1, 2]', ['moved [0]']],
    ['[1, 1, 2]', '[1, 2, 1]', ['moved [2]']],
    ["[('a', 'x')]", "[('a', 'y')]", ['changed [0][1]']],
    ['[]', '[1, 2]', ['added [0]', 'added [1]']],
    ["'a'", "'b'", ['changed ']],
    ["{'a': 1, 'b': 2}", "{'b': 2, 'a': 1}", []],
  ])('%s → %s', (before, after, expected) => {
    expect(marks(before, after)).toEqual(expected);
  });

  test.each([
    ['1', '1.0'],
    ['1', 'True'],
    ['0', 'False'],
    ['0.0', '-0.0'],
    ["'a'", "b'a'"],
    ["'a'", "Markup('a')"],
    ["'None'", 'None'],
    ['datetime.datetime(2024, 1, 1)', 'datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc)'],
    ['9007199254740993', '9007199254740992'],
    ["'1,2'", "['1', '2']"],
  ])('%s is not %s', (before, after) => {
    expect(diff(before, after)).toEqual({ change: 'changed', before: py(before), after: py(after) });
  });

  test('NaN is NaN', () => {
    expect(diff("{'a': [nan]}", "{'a': [nan]}")).toEqual({ change: 'unchanged' });
  });

  test('a session that comes or goes is added or removed whole', () => {
    expect(diffValues(null, py('{}'))).toEqual({ change: 'added', after: py('{}') });
    expect(diffValues(py('{}'), null)).toEqual({ change: 'removed', before: py('{}') });
    expect(diffValues(null, null)).toEqual({ change: 'unchanged' });
  });

  test('long lists are compared by place, in bounded time', () => {
    expect(countChanges(diffValues(everyOther(0), everyOther(1)))).toEqual({ added: 0, changed: 20_000, removed: 0 });
    expect(countChanges(diffValues(everyOther(0), everyOther(2)))).toEqual({ added: 0, changed: 20_000, removed: 0 });
  });
});

describe('the summary', () => {
  test('counts each place once, a moved item as changed', () => {
    const before = "{'a': 1, 'b': {'c': 1}, 'd': 1, 'l': [1, 2]}";
    const after = "{'a': 2, 'b': {'c': 1, 'e': {'f': 1, 'g': 2}}, 'l': [2, 1]}";
    expect(countChanges(diff(before, after))).toEqual({ added: 1, changed: 2, removed: 1 });
    expect(changedKeys(diff(before, after))).toEqual(['a', 'b', 'l', 'd'].map((value) => ({ type: 'str', value })));
  });

  test('names every key of a session that came or went', () => {
    expect(changedKeys(diffValues(null, py("{'a': 1, 'b': 2}")))).toHaveLength(2);
    expect(changedKeys(diffValues(py("{'a': 1}"), null))).toHaveLength(1);
    expect(changedKeys(diff("{'a': 1}", "{'a': 1}"))).toEqual([]);
  });
});

const values = fc.letrec<{ value: PyValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('None', 'True', '1', '1.0', 'nan', "'a'", "'b'", "b'a'", '0.0', '-0.0').map(py),
    fc.array(tie('value'), { maxLength: 5 }).map((items): PyValue => ({ type: 'list', items })),
    fc.array(tie('value'), { maxLength: 3 }).map((items): PyValue => ({ type: 'tuple', items })),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('value'), { maxKeys: 4 }).map((object): PyValue => ({
      type: 'dict',
      entries: Object.entries(object).map(([key, value]) => ({ key: { type: 'str', value: key }, value })),
    })),
  ),
})).value;

/** The later value, rebuilt from the earlier one and the diff alone. */
function apply(before: PyValue | null, part: Diff): PyValue | null {
  switch (part.change) {
    case 'unchanged':
      return before;
    case 'removed':
      return null;
    case 'added':
    case 'changed':
      return part.after;
    case 'inside':
      return part.type === 'dict' ? applyToDict(before, part) : applyToItems(before, part);
  }
}

function applyToDict(before: PyValue | null, part: Extract<Diff, { type: 'dict' }>): PyValue {
  if (before?.type !== 'dict') throw new Error('no dict');
  const ids = createDataIds();
  const entries = part.entries.flatMap(({ key, diff: inner }) => {
    const was = before.entries.find((entry) => ids(entry.key) === ids(key))?.value ?? null;
    const value = apply(was, inner);
    return value === null ? [] : [{ key, value }];
  });
  return { type: 'dict', entries };
}

function applyToItems(before: PyValue | null, part: Extract<Diff, { type: 'list' | 'tuple' }>): PyValue {
  if (before?.type !== part.type) throw new Error('no list');
  expect(
    part.items
      .map(({ from }) => from)
      .filter((from) => from !== null)
      .toSorted((a, b) => a - b),
  ).toEqual(before.items.map((_, index) => index));
  const items = part.items.flatMap(
    ({ from, diff: inner }) => apply(from === null ? null : (before.items[from] ?? null), inner) ?? [],
  );
  return { type: part.type, items };
}

test('a value has no difference from itself', () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(diffValues(value, structuredClone(value))).toEqual({ change: 'unchanged' });
    }),
  );
});

test('before and the diff give after', () => {
  fc.assert(
    fc.property(values, values, (before, after) => {
      const ids = createDataIds();
      const made = apply(before, diffValues(before, after));
      expect(made === null ? null : ids(made)).toBe(ids(after));
    }),
    { numRuns: 1000 },
  );
});
