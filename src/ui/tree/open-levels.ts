import type { PyValue } from '../../python/value.ts';
import { childAt, childCount } from './children.ts';

/** A value of at most this many rows is shown opened: it fits on one screen. */
const openRows = 40;

/** However few rows they make, no more levels than this are opened by themselves. */
const mostLevels = 8;

/** How many levels of a value are open before a person opens or closes any. */
export function openLevels(root: PyValue): number {
  let level = children(root);
  let rows = level.length;
  for (let depth = 0; depth < mostLevels; depth += 1) {
    level = level.flatMap(children);
    rows += level.length;
    if (rows > openRows || level.length === 0) return depth;
  }
  return mostLevels;
}

/** Enough of them to know that they are too many. */
function children(value: PyValue): PyValue[] {
  const count = Math.min(childCount(value), openRows + 1);
  return Array.from({ length: count }, (_, index) => childAt(value, index)?.value).filter(
    (child) => child !== undefined,
  );
}
