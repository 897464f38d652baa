import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  editDocument,
  type EditDocument,
  isDirty,
  redo,
  resolve,
  serverWrote,
  startDocument,
  statusOf,
  undo,
  unwritten,
  written,
} from '../../src/edit/document.ts';
import type { Edit } from '../../src/edit/edit.ts';
import { type Path, valueAt } from '../../src/edit/places.ts';
import { repr } from '../../src/python/repr.ts';
import type { PyValue } from '../../src/python/value.ts';
import { anyValue, dict, flaskSession, int, list, str } from './values.ts';

const key = (name: string) => ({ kind: 'key', key: str(name) }) as const;
const index = (at: number) => ({ kind: 'index', index: at }) as const;

/** The document after the edits, all of which must be accepted. */
function edited(document: EditDocument, ...edits: Edit[]): EditDocument {
  return edits.reduce((current, edit) => {
    const next = editDocument(current, edit);
    if (!next.ok) throw new Error(`${edit.kind}: ${next.problem.code}`);
    return next.value;
  }, document);
}

const base = dict({ user_id: int(1), cart: list(str('a'), str('b')), prefs: dict({ theme: str('dark') }) });

describe('editing', () => {
  test.each<[string, Edit, string]>([
    [
      'sets a value inside',
      { kind: 'set', path: [key('prefs'), key('theme')], value: str('light') },
      "{'user_id': 1, 'cart': ['a', 'b'], 'prefs': {'theme': 'light'}}",
    ],
    ['sets the whole', { kind: 'set', path: [], value: dict({}) }, '{}'],
    [
      'renames a key in its place',
      { kind: 'rename', path: [key('user_id')], key: str('uid') },
      "{'uid': 1, 'cart': ['a', 'b'], 'prefs': {'theme': 'dark'}}",
    ],
    [
      'adds a key at the end',
      { kind: 'add', path: [], key: int(2), value: int(3) },
      "{'user_id': 1, 'cart': ['a', 'b'], 'prefs': {'theme': 'dark'}, 2: 3}",
    ],
    [
      'inserts an item',
      { kind: 'insert', path: [key('cart')], index: 1, value: int(9) },
      "{'user_id': 1, 'cart': ['a', 9, 'b'], 'prefs': {'theme': 'dark'}}",
    ],
    [
      'appends an item',
      { kind: 'insert', path: [key('cart')], index: 2, value: int(9) },
      "{'user_id': 1, 'cart': ['a', 'b', 9], 'prefs': {'theme': 'dark'}}",
    ],
    ['removes a key', { kind: 'remove', path: [key('cart')] }, "{'user_id': 1, 'prefs': {'theme': 'dark'}}"],
    [
      'removes an item',
      { kind: 'remove', path: [key('cart'), index(0)] },
      "{'user_id': 1, 'cart': ['b'], 'prefs': {'theme': 'dark'}}",
    ],
    [
      'moves an item',
      { kind: 'move', path: [key('cart'), index(0)], to: 1 },
      "{'user_id': 1, 'cart': ['b', 'a'], 'prefs': {'theme': 'dark'}}",
    ],
    [
      'moves a key',
      { kind: 'move', path: [key('prefs')], to: 0 },
      "{'prefs': {'theme': 'dark'}, 'user_id': 1, 'cart': ['a', 'b']}",
    ],
    [
      'changes a type',
      { kind: 'convert', path: [key('cart')], type: 'tuple' },
      "{'user_id': 1, 'cart': ('a', 'b'), 'prefs': {'theme': 'dark'}}",
    ],
  ])('%s', (_, edit, expected) => {
    expect(repr(edited(startDocument(base), edit).value)).toBe(expected);
  });

  test.each<[string, Edit, string]>([
    ['a place that is not there', { kind: 'set', path: [key('nobody')], value: int(1) }, 'no-such-place'],
    ['an index beyond the end', { kind: 'remove', path: [key('cart'), index(2)] }, 'no-such-place'],
    ['a key of a list', { kind: 'set', path: [key('cart'), key('a')], value: int(1) }, 'no-such-place'],
    ['removing the whole', { kind: 'remove', path: [] }, 'no-such-place'],
    ['a key that is there', { kind: 'add', path: [], key: str('cart'), value: int(1) }, 'duplicate-key'],
    ['a name that is there', { kind: 'rename', path: [key('cart')], key: str('user_id') }, 'duplicate-key'],
    ['a list as key', { kind: 'rename', path: [key('cart')], key: list() }, 'unhashable-key'],
    ['a key in a list', { kind: 'add', path: [key('cart')], key: str('x'), value: int(1) }, 'not-a-dict'],
    ['an item in a dict', { kind: 'insert', path: [], index: 0, value: int(1) }, 'not-a-sequence'],
    ['an item beyond the end', { kind: 'insert', path: [key('cart')], index: 3, value: int(1) }, 'out-of-range'],
    ['a move beyond the end', { kind: 'move', path: [key('cart'), index(0)], to: 2 }, 'out-of-range'],
    ['a type that it cannot be', { kind: 'convert', path: [key('cart')], type: 'uuid' }, 'cannot-convert'],
  ])('refuses %s', (_, edit, code) => {
    expect(editDocument(startDocument(base), edit)).toEqual({ ok: false, problem: { code } });
  });

  test('keys are found as Python finds them', () => {
    const value: PyValue = { type: 'dict', entries: [{ key: int(1), value: str('a') }] };
    const found = edited(startDocument(value), {
      kind: 'set',
      path: [{ kind: 'key', key: { type: 'bool', value: true } }],
      value: str('b'),
    });
    expect(repr(found.value)).toBe("{1: 'b'}");
  });

  test('what an edit does not touch is the same object', () => {
    const { value } = edited(startDocument(base), {
      kind: 'set',
      path: [key('prefs'), key('theme')],
      value: str('light'),
    });
    expect(valueAt(value, [key('cart')])).toBe(valueAt(base, [key('cart')]));
  });

  test('an edit that changes nothing leaves no trace', () => {
    const document = startDocument(base);
    expect(edited(document, { kind: 'set', path: [key('user_id')], value: int(1) })).toBe(document);
  });
});

/** Edits that fit the value that they apply to, and some that do not. */
const anyEdit = fc.record({
  pick: fc.array(fc.nat(), { maxLength: 3 }),
  kind: fc.nat({ max: 6 }),
  value: anyValue,
  at: fc.nat({ max: 4 }),
});

function editOn(
  value: PyValue,
  { pick, kind, value: given, at }: { pick: number[]; kind: number; value: PyValue; at: number },
): Edit {
  const path = pathIn(value, pick);
  const edits: Edit[] = [
    { kind: 'set', path, value: given },
    { kind: 'rename', path, key: str(`k${at}`) },
    { kind: 'add', path, key: str(`k${at}`), value: given },
    { kind: 'insert', path, index: at, value: given },
    { kind: 'remove', path },
    { kind: 'move', path, to: at },
    { kind: 'convert', path, type: given.type },
  ];
  return edits[kind]!;
}

function pathIn(value: PyValue, [first, ...rest]: number[]): Path {
  if (first === undefined) return [];
  if (value.type === 'dict' && value.entries.length > 0) {
    const entry = value.entries[first % value.entries.length]!;
    return [{ kind: 'key', key: entry.key }, ...pathIn(entry.value, rest)];
  }
  if ((value.type !== 'list' && value.type !== 'tuple') || value.items.length === 0) return [];
  const at = first % value.items.length;
  return [index(at), ...pathIn(value.items[at]!, rest)];
}

test('any number of edits undone is exactly what was, and redone what came', () => {
  fc.assert(
    fc.property(flaskSession, fc.array(anyEdit, { maxLength: 8 }), (value, edits) => {
      const values = [value];
      let document = startDocument(value);
      for (const edit of edits) {
        const next = editDocument(document, editOn(document.value, edit));
        if (next.ok && next.value !== document) values.push(next.value.value);
        if (next.ok) document = next.value;
      }
      const last = document;
      for (const before of values.slice(0, -1).toReversed()) {
        document = undo(document);
        expect(document.value).toBe(before);
      }
      expect(document.value).toBe(value);
      expect(isDirty(document)).toBe(false);
      expect(undo(document)).toBe(document);
      for (const after of values.slice(1)) {
        document = redo(document);
        expect(document.value).toBe(after);
      }
      expect(document).toEqual(last);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('a new edit after undo drops what was undone', () => {
  const once = edited(startDocument(base), { kind: 'remove', path: [key('cart')] });
  const other = edited(undo(once), { kind: 'remove', path: [key('prefs')] });
  expect(redo(other)).toBe(other);
});

const reprs = (of: PyValue) =>
  new Map(of.type === 'dict' ? of.entries.map((entry) => [repr(entry.key), repr(entry.value)]) : []);

describe('the server writes while one edits', () => {
  const theirs = dict({
    user_id: int(1),
    cart: list(str('a'), str('b'), str('c')),
    prefs: dict({ theme: str('dark') }),
    seen: int(5),
  });
  const mine = edited(startDocument(base), { kind: 'set', path: [key('user_id')], value: int(2) });

  test('without edits the document follows, and undo leads back', () => {
    const followed = serverWrote(startDocument(base), theirs);
    expect(followed).toMatchObject({ base: theirs, value: theirs, theirs: null });
    expect(isDirty(followed)).toBe(false);
    expect(undo(followed).value).toBe(base);
  });

  test('the same session signed anew changes nothing', () => {
    expect(statusOf(serverWrote(mine, structuredClone(base)))).toEqual({ state: 'clean' });
    expect(serverWrote(mine, structuredClone(base)).value).toBe(mine.value);
  });

  test('what was written is what the person has: nothing to ask', () => {
    const same = serverWrote(mine, structuredClone(mine.value));
    expect(statusOf(same)).toEqual({ state: 'clean' });
    expect(isDirty(same)).toBe(false);
  });

  test('with edits it asks, with all three at hand', () => {
    const asked = statusOf(serverWrote(mine, theirs));
    expect(asked).toMatchObject({ state: 'server-changed', base, theirs, mine: mine.value });
    if (asked.state !== 'server-changed') throw new Error('no question');
    expect(asked.keys?.map((merge) => [repr(merge.key), merge.changedBy])).toEqual([
      ["'user_id'", 'mine'],
      ["'cart'", 'theirs'],
      ["'prefs'", 'nobody'],
      ["'seen'", 'theirs'],
    ]);
  });

  test('a second change of the server replaces the first, and going back to the base settles it', () => {
    const first = serverWrote(mine, theirs);
    expect(serverWrote(first, dict({ x: int(1) })).theirs).toEqual(dict({ x: int(1) }));
    expect(statusOf(serverWrote(first, base))).toEqual({ state: 'clean' });
  });

  test.each<['mine' | 'theirs', string]>([
    ['mine', repr(mine.value)],
    ['theirs', repr(theirs)],
  ])('%s is kept where the person says so, and undo has the other', (kind, expected) => {
    const settled = resolve(serverWrote(mine, theirs), { kind });
    expect(repr(settled.value)).toBe(expected);
    expect(settled).toMatchObject({ base: theirs, theirs: null });
    if (kind === 'theirs') expect(undo(settled).value).toBe(mine.value);
  });

  test('a merge takes the changes of both', () => {
    const settled = resolve(serverWrote(mine, theirs), { kind: 'merge', choose: () => 'mine' });
    expect(repr(settled.value)).toBe("{'user_id': 2, 'cart': ['a', 'b', 'c'], 'prefs': {'theme': 'dark'}, 'seen': 5}");
    expect(isDirty(settled)).toBe(true);
    expect(undo(settled).value).toBe(mine.value);
  });

  test('where both changed a key the person chooses, removals too', () => {
    const without = edited(startDocument(base), { kind: 'remove', path: [key('cart')] });
    const conflict = serverWrote(without, theirs);
    const keep = (side: 'mine' | 'theirs') => repr(resolve(conflict, { kind: 'merge', choose: () => side }).value);
    expect(keep('mine')).toBe("{'user_id': 1, 'prefs': {'theme': 'dark'}, 'seen': 5}");
    expect(keep('theirs')).toBe("{'user_id': 1, 'prefs': {'theme': 'dark'}, 'cart': ['a', 'b', 'c'], 'seen': 5}");
  });

  test('a session that is no dict has no merge, and nothing is lost by asking for one', () => {
    const asked = serverWrote(mine, list());
    expect(statusOf(asked)).toMatchObject({ state: 'server-changed', keys: null });
    expect(resolve(asked, { kind: 'merge', choose: () => 'mine' })).toBe(asked);
  });

  test("a merge has each side's own changes, whatever the three are", () => {
    fc.assert(
      fc.property(flaskSession, flaskSession, flaskSession, (first, second, third) => {
        const document = serverWrote(edited(startDocument(first), { kind: 'set', path: [], value: second }), third);
        const status = statusOf(document);
        if (status.state === 'clean') return;
        const merged = resolve(document, { kind: 'merge', choose: () => 'theirs' }).value;
        const [was, mineHas, theirsHas, now] = [reprs(first), reprs(second), reprs(third), reprs(merged)];
        for (const name of new Set([...was.keys(), ...mineHas.keys(), ...theirsHas.keys()])) {
          const wanted = theirsHas.get(name) === was.get(name) ? mineHas.get(name) : theirsHas.get(name);
          expect(now.get(name)).toBe(wanted);
        }
      }),
    );
  }, 60_000);
});

test('what was written becomes the base, as the cookie keeps it', () => {
  const mine = edited(startDocument(base), { kind: 'set', path: [key('user_id')], value: int(2) });
  const kept = dict({ cart: list(str('a'), str('b')), prefs: dict({ theme: str('dark') }), user_id: int(2) });
  const after = written(mine, { value: kept, sent: mine.value });
  expect(after).toMatchObject({ base: kept, value: kept, theirs: null });
  expect(isDirty(after)).toBe(false);
  expect(undo(undo(after)).value).toBe(base);
});

describe('what is edited after a write', () => {
  const mine = edited(startDocument(base), { kind: 'set', path: [key('user_id')], value: int(2) });
  const more = edited(mine, { kind: 'remove', path: [key('cart')] });

  test('while it is on its way is still an edit', () => {
    const after = written(more, { value: mine.value, sent: mine.value });
    expect(after).toMatchObject({ base: mine.value, value: more.value });
    expect(isDirty(after)).toBe(true);
    expect(undo(after).value).toBe(mine.value);
  });

  test('stays when the write is taken back', () => {
    const after = written(mine, { value: mine.value, sent: mine.value });
    const later = edited(after, { kind: 'remove', path: [key('cart')] });
    const taken = unwritten(later, { before: mine, after: after.value });
    expect(taken).toMatchObject({ base, value: later.value, theirs: null });
    expect(undo(undo(taken)).value).toBe(base);
    expect(unwritten(after, { before: mine, after: after.value })).toBe(mine);
  });
});

test("what is typed and no value yet counts as an edit: the server's change is asked about", () => {
  const theirs = dict({ user_id: int(3) });
  expect(serverWrote(startDocument(base), theirs, true)).toMatchObject({ value: base, base, theirs });
});
