import { keyIdentity } from './literal/key.ts';
import type { PyEntry, PyValue } from './value.ts';

/**
 * Python's `dict(value)`, or null where it raises. A mapping gives its entries; an iterable must give pairs, and a two-letter
 * string counts as a pair.
 */
export function dictFrom(value: PyValue): PyValue | null {
  if (value.type === 'dict') return value;
  const pairs = iterate(value);
  if (pairs === null) return null;
  const entries: PyEntry[] = [];
  const places = new Map<string, number>();
  for (const pair of pairs) {
    const entry = entryFrom(pair);
    const identity = entry === null ? null : keyIdentity(entry.key);
    if (entry === null || identity === null) return null;
    const place = places.get(identity) ?? entries.length;
    places.set(identity, place);
    // Of two equal keys the first stays, with the last value: {1: 'a', True: 'b'} is {1: 'b'}.
    entries[place] = { key: entries[place]?.key ?? entry.key, value: entry.value };
  }
  return { type: 'dict', entries };
}

function entryFrom(pair: PyValue): PyEntry | null {
  const items = iterate(pair);
  if (items === null) return null;
  const found: PyValue[] = [];
  for (const item of items) {
    if (found.length === 2) return null;
    found.push(item);
  }
  const [key, value] = found;
  return key === undefined || value === undefined ? null : { key, value };
}

/** What Python's `iter(value)` yields, or null where it raises: letters of a string, numbers of bytes, keys of a dict. */
export function iterate(value: PyValue): Iterable<PyValue> | null {
  switch (value.type) {
    case 'list':
    case 'tuple':
      return value.items;
    case 'dict':
      return value.entries.map((entry) => entry.key);
    // A Markup yields plain letters, because it inherits str.__iter__.
    case 'str':
    case 'markup':
      return letters(value.value);
    case 'bytes':
      return Array.from(value.value, (byte) => ({ type: 'int', value: BigInt(byte) }));
    default:
      return null;
  }
}

function* letters(text: string): Iterable<PyValue> {
  for (const letter of text) yield { type: 'str', value: letter };
}

/** Python's `not value`. */
export function isFalsy(value: PyValue): boolean {
  switch (value.type) {
    case 'none':
      return true;
    case 'bool':
    case 'int':
    case 'float':
      // Number() of an integer is zero only for zero.
      return Number(value.value) === 0;
    case 'str':
    case 'markup':
    case 'bytes':
      return value.value.length === 0;
    case 'list':
    case 'tuple':
      return value.items.length === 0;
    case 'dict':
      return value.entries.length === 0;
    default:
      return false;
  }
}
