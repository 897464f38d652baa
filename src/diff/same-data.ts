import { repr } from '../python/repr.ts';
import type { PyEntry, PyValue } from '../python/value.ts';

// When two values are the same. Type and content count, all the way down: `1`, `1.0` and `True` differ, so do `0.0` and `-0.0`, and
// one NaN is like another. `repr` tells exactly these apart. The order of a dict's keys counts only where a name says so.

/** Same data: the order of a dict's keys does not count, as in Python's `==`. Null stands for no value. */
export function isSameData(left: PyValue | null, right: PyValue | null): boolean {
  if (left === right) return true;
  if (left === null || right === null) return false;
  const idOf = createDataIds();
  return idOf(left) === idOf(right);
}

/** Same data, with the keys of each dict in the same order: a framework that does not sort them writes the same bytes. */
export function isSameDataInOrder(left: PyValue, right: PyValue): boolean {
  return left === right || repr(left) === repr(right);
}

/** A text for comparisons: the same exactly for the same data. */
export function dataText(value: PyValue): string {
  return repr(inKeyOrder(value));
}

/** The value with the keys of each dict sorted; the same object where they are, as Flask writes them. */
export function inKeyOrder(value: PyValue): PyValue {
  if (value.type === 'list' || value.type === 'tuple') {
    const items = value.items.map(inKeyOrder);
    return items.every((item, at) => item === value.items[at]) ? value : { type: value.type, items };
  }
  if (value.type !== 'dict') return value;
  const entries = sortedEntries(value.entries);
  return entries.every((entry, at) => entry === value.entries[at]) ? value : { type: 'dict', entries };
}

function sortedEntries(entries: readonly PyEntry[]): PyEntry[] {
  return entries
    .map((entry) => {
      const value = inKeyOrder(entry.value);
      return { name: repr(entry.key), entry: value === entry.value ? entry : { key: entry.key, value } };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
    .map(({ entry }) => entry);
}

/** Numbers that are the same exactly for the same data, of a value and of each of its parts. */
export function createDataIds(): (value: PyValue) => number {
  const ids = new Map<string, number>();
  const known = new WeakMap<PyValue, number>();
  const idOf = (value: PyValue): number => {
    const seen = known.get(value);
    if (seen !== undefined) return seen;
    const text = `${value.type} ${content(value, idOf)}`;
    const id = ids.get(text) ?? ids.size;
    ids.set(text, id);
    known.set(value, id);
    return id;
  };
  return idOf;
}

/** Parts are named by their own numbers, so that the text stays short however deep the value is. */
function content(value: PyValue, idOf: (part: PyValue) => number): string {
  switch (value.type) {
    case 'none':
      return '';
    case 'bool':
    case 'int':
    case 'str':
    case 'markup':
      return String(value.value);
    case 'float':
      return Object.is(value.value, -0) ? '-0' : String(value.value);
    case 'bytes':
      return value.value.join();
    case 'uuid':
      return value.hex;
    case 'datetime':
      return [
        value.year,
        value.month,
        value.day,
        value.hour,
        value.minute,
        value.second,
        value.microsecond,
        value.offset,
      ].join();
    case 'list':
    case 'tuple':
      return value.items.map(idOf).join();
    case 'dict':
      return value.entries
        .map((entry) => `${idOf(entry.key)}:${idOf(entry.value)}`)
        .toSorted()
        .join();
  }
}
