import type { PyEntry, PyValue } from '../python/value.ts';

/**
 * The entries as `sort_keys` orders them, or null if Python finds two keys that can't be compared. Among several keys, those that
 * JSON has no word for stay in place: writing them fails later.
 */
export function sortEntries(entries: readonly PyEntry[]): readonly PyEntry[] | null {
  if (entries.length < 2) return entries;
  const texts = entries.flatMap((entry) => textKey(entry) ?? []);
  if (texts.length === entries.length)
    return texts.toSorted((a, b) => compareText(a.key, b.key)).map(({ entry }) => entry);
  const numbers = entries.flatMap((entry) => numberKey(entry) ?? []);
  if (numbers.length === entries.length)
    return numbers.toSorted((a, b) => compare(a.key, b.key)).map(({ entry }) => entry);
  return entries.every(({ key }) => isPlain(key)) ? null : entries;
}

function textKey(entry: PyEntry): { key: string; entry: PyEntry } | null {
  const { key } = entry;
  return key.type === 'str' || key.type === 'markup' ? { key: key.value, entry } : null;
}

function numberKey(entry: PyEntry): { key: bigint | number; entry: PyEntry } | null {
  const { key } = entry;
  if (key.type === 'bool') return { key: Number(key.value), entry };
  return key.type === 'int' || key.type === 'float' ? { key: key.value, entry } : null;
}

function isPlain(key: PyValue): boolean {
  return ['str', 'markup', 'bool', 'int', 'float', 'none'].includes(key.type);
}

// JavaScript compares a bigint with a number exactly, like Python's int and float.
function compare(a: bigint | number, b: bigint | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By code points, as in Python. JavaScript's own order puts an astral character before U+E000. */
function compareText(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  // If two surrogate pairs differ only in their second half, the character that differs starts one index earlier.
  const whole = at === 0 ? 0 : compareAt(a, b, at - 1);
  return whole === 0 ? compareAt(a, b, at) : whole;
}

function compareAt(a: string, b: string, at: number): number {
  return (a.codePointAt(at) ?? -1) - (b.codePointAt(at) ?? -1);
}
