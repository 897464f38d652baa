import { repr } from '../python/repr.ts';
import type { PyValue } from '../python/value.ts';
import type { Diff } from './diff.ts';

/** The changed top-level keys of a session, grouped by what happened to them. */
export type KeyChanges = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
};

/** Null unless both sessions are dicts. */
export function keyChangesOf(diff: Diff): KeyChanges | null {
  if (diff.change !== 'inside' || diff.type !== 'dict') return null;
  const namesWhere = (fits: (change: Diff['change']) => boolean) =>
    diff.entries.filter((entry) => fits(entry.diff.change)).map(({ key }) => keyName(key));
  return {
    added: namesWhere((change) => change === 'added'),
    changed: namesWhere((change) => change === 'changed' || change === 'inside'),
    removed: namesWhere((change) => change === 'removed'),
  };
}

/** A key as text: a `str` as it is, anything else as its `repr`. */
export function keyName(key: PyValue): string {
  return key.type === 'str' ? key.value : repr(key);
}
