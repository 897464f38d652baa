import { repr } from '../python/repr.ts';
import type { PyEntry, PyValue } from '../python/value.ts';

// When two values are the same. Type and content count at every level: `1`, `1.0` and `True` differ, and so do `0.0` and `-0.0`;
// all NaNs are alike. `repr` distinguishes exactly these. The order of a dict's keys counts only where a function's name says so.

/** Same data: the order of a dict's keys does not matter, as in Python's `==`. Null stands for no value. */
export function isSameData(left: PyValue | null, right: PyValue | null): boolean {
  if (left === right) return true;
  if (left === null || right === null) return false;
  const idOf = createDataIds();
  return idOf(left) === idOf(right);
}

/** Same data and the same key order in each dict: a framework that does not sort keys then writes the same bytes. */
export function isSameDataInOrder(left: PyValue, right: PyValue): boolean {
  return left === right || repr(left) === repr(right);
}

/** A text for comparisons: equal exactly if the data is the same. */
export function dataText(value: PyValue): string {
  return repr(inKeyOrder(value));
}

/** The value with the keys of each dict sorted; the same object if they already are, as in what Flask writes. */
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

/** Numbers for a value and each of its parts: equal exactly if the data is the same. */
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

/** Parts appear as their own numbers, so the text stays short at any depth. */
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
