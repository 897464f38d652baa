import type { PyDict, PyValue } from '../python/value.ts';
import { changedKeys } from '../diff/changed-paths.ts';
import { diffValues } from '../diff/diff.ts';
import { dataText, isSameData } from '../diff/same-data.ts';

export type MergeSide = 'theirs' | 'mine';

/** One top-level key in three versions, null where a version lacks it, and who changed it. */
export type KeyMerge = {
  readonly key: PyValue;
  readonly base: PyValue | null;
  readonly theirs: PyValue | null;
  readonly mine: PyValue | null;
  /** `both`: both sides made the same change. */
  readonly changedBy: 'nobody' | MergeSide | 'both' | 'conflict';
};

type Three = { readonly base: PyValue; readonly theirs: PyValue; readonly mine: PyValue };

/**
 * Every key in any of the three versions: first in my order, then in theirs, then those that both removed. Null unless all are
 * dicts.
 */
export function mergeKeys({ base, theirs, mine }: Three): KeyMerge[] | null {
  if (base.type !== 'dict' || theirs.type !== 'dict' || mine.type !== 'dict') return null;
  const versions = { base: byKey(base), theirs: byKey(theirs), mine: byKey(mine) };
  const changedIn = (side: PyValue) => new Set(changedKeys(diffValues(base, side)).map(dataText));
  const changes = { theirs: changedIn(theirs), mine: changedIn(mine) };
  const keys = new Map([...mine.entries, ...theirs.entries, ...base.entries].map(({ key }) => [dataText(key), key]));
  return [...keys].map(([id, key]) => {
    const version = (of: keyof Three) => versions[of].get(id) ?? null;
    const [theirsNow, mineNow] = [version('theirs'), version('mine')];
    const changed = { theirs: changes.theirs.has(id), mine: changes.mine.has(id) };
    return {
      key,
      base: version('base'),
      theirs: theirsNow,
      mine: mineNow,
      changedBy: whoChanged(changed, theirsNow, mineNow),
    };
  });
}

/** The dict with each side's changes; `choose` decides about conflicts. */
export function mergedValue(keys: readonly KeyMerge[], choose: (conflict: KeyMerge) => MergeSide): PyValue {
  const entries = keys.flatMap((merge) => {
    const { key, theirs, mine, changedBy } = merge;
    const side = changedBy === 'conflict' ? choose(merge) : changedBy === 'theirs' ? 'theirs' : 'mine';
    const value = side === 'theirs' ? theirs : mine;
    return value === null ? [] : [{ key, value }];
  });
  return { type: 'dict', entries };
}

function byKey(dict: PyDict): Map<string, PyValue> {
  return new Map(dict.entries.map(({ key, value }) => [dataText(key), value]));
}

function whoChanged(
  changed: Record<MergeSide, boolean>,
  theirs: PyValue | null,
  mine: PyValue | null,
): KeyMerge['changedBy'] {
  if (!changed.theirs) return changed.mine ? 'mine' : 'nobody';
  if (!changed.mine) return 'theirs';
  return isSameData(theirs, mine) ? 'both' : 'conflict';
}
