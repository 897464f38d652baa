import type { PyValue } from '../../python/value.ts';

/** The label before a value in the tree. */
export type Label =
  | { readonly kind: 'key'; readonly key: PyValue }
  | { readonly kind: 'index'; readonly index: number }
  /** A range of children that open together, so that ten thousand rows are never drawn at once. */
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'root' };

export type Child = { readonly label: Label; readonly value: PyValue };

export function childCount(value: PyValue): number {
  if (value.type === 'dict') return value.entries.length;
  return value.type === 'list' || value.type === 'tuple' ? value.items.length : 0;
}

export function isContainer(value: PyValue): boolean {
  return value.type === 'dict' || value.type === 'list' || value.type === 'tuple';
}

export function childAt(value: PyValue, index: number): Child | null {
  if (value.type === 'dict') {
    const entry = value.entries[index];
    return entry ? { label: { kind: 'key', key: entry.key }, value: entry.value } : null;
  }
  if (value.type !== 'list' && value.type !== 'tuple') return null;
  const item = value.items[index];
  return item ? { label: { kind: 'index', index }, value: item } : null;
}

/** Up to this many children are listed one by one, so that the 200 keys of a large session are visible at a glance. */
const plainLimit = 250;
const rangeSize = 100;

/** Up to a hundred ranges of the children from `from` to before `to`; empty if the children are few enough to be listed. */
export function rangesOf(from: number, to: number): { from: number; to: number }[] {
  const count = to - from;
  if (count <= plainLimit) return [];
  let size = rangeSize;
  while (count / size > rangeSize) size *= rangeSize;
  return Array.from({ length: Math.ceil(count / size) }, (_, index) => {
    const start = from + index * size;
    return { from: start, to: Math.min(start + size, to) };
  });
}
