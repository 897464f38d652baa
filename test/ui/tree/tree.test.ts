import { describe, expect, test } from 'vitest';
import type { PyValue } from '../../../src/python/value.ts';
import { diffValues } from '../../../src/diff/diff.ts';
import { rangesOf } from '../../../src/ui/tree/children.ts';
import { copiedText } from '../../../src/ui/tree/copy.ts';
import { flatten, type FlattenOptions, type Row } from '../../../src/ui/tree/flatten.ts';
import { jsonText } from '../../../src/ui/tree/json-text.ts';
import { treeAction, typeahead } from '../../../src/ui/tree/keyboard.ts';
import { labelText } from '../../../src/ui/tree/label.ts';
import { marksOf } from '../../../src/ui/tree/marks-of.ts';
import { openLevels } from '../../../src/ui/tree/open-levels.ts';
import { preview } from '../../../src/ui/tree/preview.ts';
import { search, splitByMatch } from '../../../src/ui/tree/search.ts';

const int = (value: number): PyValue => ({ type: 'int', value: BigInt(value) });
const str = (value: string): PyValue => ({ type: 'str', value });
const list = (...items: PyValue[]): PyValue => ({ type: 'list', items });
const tuple = (...items: PyValue[]): PyValue => ({ type: 'tuple', items });
const dict = (entries: Record<string, PyValue>): PyValue => ({
  type: 'dict',
  entries: Object.entries(entries).map(([key, value]) => ({ key: str(key), value })),
});
const many = (count: number) => list(...Array.from({ length: count }, (_, index) => int(index)));

const all: FlattenOptions = { isOpen: () => true, only: null, removed: new Map(), limit: 2000 };
const texts = (rows: readonly Row[]) => rows.map((row) => `${'  '.repeat(row.level - 1)}${labelText(row.label)}`);

const session = dict({ user: str('ada'), cart: list(dict({ sku: str('A-1') }), int(2)), point: tuple() });

describe('the rows of a tree', () => {
  test('start with the top mapping’s children at level 1; children of open rows are below them', () => {
    expect(texts(flatten(session, all))).toEqual(['user', 'cart', '  0', '    sku', '  1', 'point']);
  });

  test('leave out closed parts, whose row says that it can be opened', () => {
    const rows = flatten(session, { ...all, isOpen: () => false });
    expect(texts(rows)).toEqual(['user', 'cart', 'point']);
    expect(rows.map(({ expandable }) => expandable)).toEqual([false, true, false]);
  });

  test('know their position among their siblings, and their parent', () => {
    const rows = flatten(session, all);
    expect(rows[4]).toMatchObject({ position: 2, setSize: 2, parent: rows[1]?.id });
  });

  test('are a single row for a value that isn’t a container', () =>
    expect(flatten(str('token'), all)).toMatchObject([{ label: { kind: 'root' }, level: 1 }]));
  test('are none for an empty mapping', () => expect(flatten(dict({}), all)).toEqual([]));

  test('have ids made of keys, which survive a change of values', () => {
    const before = flatten(session, all).map(({ id }) => id);
    const after = flatten(dict({ new: int(1), cart: list(dict({ sku: int(0) }), int(3)) }), all).map(({ id }) => id);
    expect(after).toContain(before[3]);
    expect(new Set(before).size).toBe(before.length);
  });

  test('distinguish keys that look alike', () => {
    const odd: PyValue = {
      type: 'dict',
      entries: [
        { key: int(1), value: int(1) },
        { key: str('1'), value: int(2) },
        { key: str("'1'"), value: int(3) },
      ],
    };
    const rows = flatten(odd, all);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
    expect(texts(rows)).toEqual(['1', "'1'", `"'1'"`]);
  });

  test('group ten thousand items into ranges of a hundred', () => {
    const closed = flatten(dict({ ids: many(10_000) }), { ...all, isOpen: (_, level) => level === 1 });
    expect(closed).toHaveLength(101);
    expect(texts(closed).slice(0, 2)).toEqual(['ids', '  [0 … 99]']);
    const range = closed[73];
    const open = flatten(dict({ ids: many(10_000) }), {
      ...all,
      isOpen: (id, level) => level === 1 || id === range?.id,
    });
    expect(open).toHaveLength(201);
    expect(texts(open)[74]).toBe('    7200');
  });

  test('group a million items into ranges of ranges', () => {
    expect(rangesOf(0, 1_000_000)).toHaveLength(100);
    expect(rangesOf(0, 1_000_000)[1]).toEqual({ from: 10_000, to: 20_000 });
    expect(rangesOf(0, 250)).toEqual([]);
  });

  test('include only the first children of the value if asked, with everything nested in them', () => {
    const value = dict({ first: many(3), second: int(2), third: int(3) });
    expect(texts(flatten(value, { ...all, most: 2 }))).toEqual(['first', '  0', '  1', '  2', 'second']);
    expect(flatten(many(10_000), { ...all, most: 12 })).toHaveLength(12);
  });

  test('are never more than the limit', () => {
    const wide = dict(Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`k${index}`, many(200)])));
    expect(flatten(wide, { ...all, limit: 500 }).length).toBeLessThanOrEqual(500);
  });
});

describe('the levels of a tree that start open', () => {
  test('are all of them for a small value', () => expect(openLevels(session)).toBeGreaterThanOrEqual(2));
  test('are none for a wide value', () => expect(openLevels(dict({ a: many(50) }))).toBe(0));
  test('are limited for a deep value', () => {
    let deep = int(0);
    for (let level = 0; level < 900; level += 1) deep = list(deep);
    expect(openLevels(deep)).toBe(8);
  });
});

describe('the search in a tree', () => {
  test('finds keys and values without regard to case, and opens the way to them', () => {
    const found = search(session, 'a-1');
    expect(found.count).toBe(1);
    expect(texts(flatten(session, { ...all, isOpen: (id) => found.open.has(id), only: found.only }))).toEqual([
      'cart',
      '  0',
      '    sku',
    ]);
    expect(search(session, 'USER').count).toBe(1);
  });

  test('finds text as Python prints it', () => {
    expect(search(dict({ a: { type: 'none' } }), 'none').count).toBe(1);
    expect(search(dict({ a: str('line\nline') }), String.raw`\n`).count).toBe(1);
  });

  test('finds nothing if nothing matches', () => expect(search(session, 'zebra')).toMatchObject({ count: 0 }));

  test('reaches a thousand levels deep', () => {
    let deep: PyValue = str('needle');
    for (let level = 0; level < 960; level += 1) deep = dict({ deeper: deep });
    const found = search(deep, 'needle');
    expect(found.count).toBe(1);
    expect(flatten(deep, { ...all, isOpen: (id) => found.open.has(id), only: found.only })).toHaveLength(960);
  });

  test('marks each match', () => {
    expect(splitByMatch('banana', 'AN')).toEqual(['b', 'an', '', 'an', 'a']);
    expect(splitByMatch('banana', '')).toEqual(['banana']);
    expect(splitByMatch('İx', 'x')).toEqual(['İx']);
  });
});

describe('the keyboard in a tree', () => {
  const rows = flatten(session, { ...all, isOpen: (id) => id === "['cart']" });
  const [user, cart, first] = rows.map(({ id }) => id);
  test.each([
    ['ArrowDown', user, { kind: 'focus', id: cart }],
    ['ArrowUp', cart, { kind: 'focus', id: user }],
    ['ArrowUp', user, null],
    ['End', user, { kind: 'focus', id: rows.at(-1)?.id }],
    ['Home', first, { kind: 'focus', id: user }],
    ['ArrowRight', user, null],
    ['ArrowRight', cart, { kind: 'focus', id: first }],
    ['ArrowRight', first, { kind: 'open', ids: [first] }],
    ['ArrowLeft', cart, { kind: 'close', id: cart }],
    ['ArrowLeft', first, { kind: 'focus', id: cart }],
    ['ArrowLeft', user, null],
    ['Enter', cart, { kind: 'close', id: cart }],
    [' ', first, { kind: 'open', ids: [first] }],
    ['*', first, { kind: 'open', ids: [first] }],
    ['x', user, null],
  ])('%s', (key, from, action) => expect(treeAction(rows, from ?? '', key)).toEqual(action));

  test('letters find the next row that starts with them, and wrap around', () => {
    const labels = ['user', 'cart', 'csrf', 'Count'];
    expect(typeahead(labels, 0, 'c')).toBe(1);
    expect(typeahead(labels, 1, 'c')).toBe(2);
    expect(typeahead(labels, 1, 'co')).toBe(3);
    expect(typeahead(labels, 3, 'u')).toBe(0);
    expect(typeahead(labels, 0, 'z')).toBe(-1);
  });
});

const text = (value: PyValue) =>
  preview(value, 90)
    .map((token) => token.text)
    .join('');

describe('a closed container in a tree', () => {
  test('shows the start of its repr', () => {
    expect(text(session)).toBe("{'user': 'ada', 'cart': [{'sku': 'A-1'}, 2], 'point': ()}");
    expect(text(tuple(int(1)))).toBe('(1,)');
  });
  test('is previewed in bounded time and length', () => {
    expect(text(many(100_000)).length).toBeLessThan(120);
    expect(text(list(str('x'.repeat(5_000_000)))).length).toBeLessThan(120);
  });
});

describe('copying from a tree', () => {
  const value = dict({
    a: list(int(1), tuple(str('é'))),
    b: { type: 'bytes', value: Uint8Array.of(0, 255) },
    c: { type: 'float', value: Number.NaN },
  });
  const rows = flatten(value, all);
  test('as Python', () => expect(copiedText(rows[0]!, rows, 'python')).toBe("[1, ('é',)]"));
  test('as plain text, a str has no quotes', () =>
    expect(copiedText(flatten(session, all)[0]!, rows, 'text')).toBe('ada'));
  test('the path is a Python expression', () => {
    const inner = rows.find(({ level, label }) => level === 3 && label.kind === 'index')!;
    expect(copiedText(inner, rows, 'path')).toBe("session['a'][1][0]");
  });
  test('as JSON', () => {
    expect(jsonText(value)).toBe('{\n  "a": [\n    1,\n    [\n      "é"\n    ]\n  ],\n  "b": "AP8=",\n  "c": NaN\n}');
    expect(jsonText({ type: 'bytes', value: new Uint8Array(500_000) })).toHaveLength(666_670);
    expect(jsonText({ type: 'int', value: 9007199254740993n })).toBe('9007199254740993');
    expect(jsonText(dict({}))).toBe('{}');
  });
});

describe('the last change in a tree', () => {
  const before = dict({ user: str('ada'), visits: int(1), cart: list(int(1), int(2)), old: int(0) });
  const after = dict({ user: str('ada'), visits: int(2), cart: list(int(2)), new: int(0) });
  const marks = marksOf(diffValues(before, after));
  test('is marked on the rows of the current value', () => {
    expect([...marks.rows].map(([id, mark]) => [id, mark.kind])).toEqual([
      ["['visits']", 'changed'],
      ["['cart']", 'inside'],
      ["['new']", 'added'],
    ]);
  });
  test('keeps a row for removed parts, after the remaining ones', () => {
    const rows = flatten(after, { ...all, removed: marks.removed });
    expect(rows.filter((row) => row.removed).map((row) => labelText(row.label))).toEqual(['0', 'old']);
    expect(texts(rows)).toEqual(['user', 'visits', 'cart', '  0', '  0', 'new', 'old']);
  });
  test('marks nothing if nothing changed', () => expect(marksOf(diffValues(after, after)).rows.size).toBe(0));
  test('marks the whole value if the type at the top changed', () => {
    expect(marksOf(diffValues(int(1), str('1'))).rows.get('root')).toMatchObject({ kind: 'changed' });
  });
});
