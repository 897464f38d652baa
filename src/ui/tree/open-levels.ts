import type { PyValue } from '../../python/value.ts';
import { childAt, childCount } from './children.ts';

/** A value with up to this many rows starts open, because it fits on one screen. */
const openRows = 40;

/** The most levels that start open, however few rows they have. */
const mostLevels = 8;

/** The number of levels that start open. */
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

/** Stops counting once there are too many. */
function children(value: PyValue): PyValue[] {
  const count = Math.min(childCount(value), openRows + 1);
  return Array.from({ length: count }, (_, index) => childAt(value, index)?.value).filter(
    (child) => child !== undefined,
  );
}
