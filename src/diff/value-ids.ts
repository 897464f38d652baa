import type { PyValue } from '../python/value.ts';

/**
 * Numbers that are the same exactly where two values are the same in type and content, all the way down (`1` and `1.0`
 * differ, two NaN do not). The order of a dict's keys is no part of it, as in Python's `==`.
 */
export function createValueIds(): (value: PyValue) => number {
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
