import type { PyValue } from '../../python/value.ts';

/** A session without its values: keys, types and sizes, which are all that a redacted export contains. */
export type Shape = {
  readonly type: string;
  /** Characters of a text, bytes of bytes, items of a container; null for types whose size would tell the value. */
  readonly size: number | null;
  /** Entries of a dict. A key that is not a text is replaced by its type. */
  readonly entries?: readonly (readonly [string, Shape])[];
  readonly items?: readonly Shape[];
};

/** Below this depth a shape has sizes only. */
const deepest = 50;

export function shapeOf(value: PyValue, depth = 0): Shape {
  const { type } = value;
  if (type === 'list' || type === 'tuple') {
    const size = value.items.length;
    if (depth >= deepest) return { type, size };
    return { type, size, items: value.items.map((item) => shapeOf(item, depth + 1)) };
  }
  if (type === 'dict') {
    const size = value.entries.length;
    if (depth >= deepest) return { type, size };
    const entries = value.entries.map((entry) => [keyText(entry.key), shapeOf(entry.value, depth + 1)] as const);
    return { type, size, entries };
  }
  return { type, size: sizeOf(value) };
}

function keyText(key: PyValue): string {
  return key.type === 'str' ? key.value : `<${key.type}>`;
}

function sizeOf(value: PyValue): number | null {
  if (value.type === 'str' || value.type === 'markup') return value.value.length;
  return value.type === 'bytes' ? value.value.length : null;
}
