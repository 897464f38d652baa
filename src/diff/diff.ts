import { isSequence, type PyDict, type PySequence, type PyValue } from '../python/value.ts';
import { align } from './align.ts';
import { createDataIds } from './same-data.ts';

/** What happened to one value. A dict, list or tuple that kept its type reports it for each of its parts. */
export type Diff =
  | { readonly change: 'unchanged' }
  | { readonly change: 'added'; readonly after: PyValue }
  | { readonly change: 'removed'; readonly before: PyValue }
  | { readonly change: 'changed'; readonly before: PyValue; readonly after: PyValue }
  /** The keys in their later order, then those that are gone. */
  | { readonly change: 'inside'; readonly type: 'dict'; readonly entries: readonly EntryDiff[] }
  /** In the later order, with each removed item where it was. */
  | { readonly change: 'inside'; readonly type: 'list' | 'tuple'; readonly items: readonly ItemDiff[] };

type EntryDiff = { readonly key: PyValue; readonly diff: Diff };

/** Indexes before and after, null if the item did not exist then. Moved means another place among the items that stayed. */
type ItemDiff = {
  readonly from: number | null;
  readonly to: number | null;
  readonly moved: boolean;
  readonly diff: Diff;
};

const unchanged: Diff = { change: 'unchanged' };

/** What changed from one value to another; null for a missing value. Types matter: `1`, `1.0` and `True` differ. */
export function diffValues(before: PyValue | null, after: PyValue | null): Diff {
  if (before === null) return after === null ? unchanged : { change: 'added', after };
  if (after === null) return { change: 'removed', before };
  return createDiffer()(before, after);
}

type Differ = (before: PyValue, after: PyValue) => Diff;
type IdOf = (value: PyValue) => number;

function createDiffer(): Differ {
  const idOf = createDataIds();
  const differ: Differ = (before, after) => {
    if (idOf(before) === idOf(after)) return unchanged;
    if (before.type === 'dict' && after.type === 'dict') return diffDicts({ before, after }, idOf, differ);
    if (isSequence(before) && isSequence(after) && before.type === after.type)
      return diffSequences({ before, after }, idOf, differ);
    return { change: 'changed', before, after };
  };
  return differ;
}

function diffDicts({ before, after }: { before: PyDict; after: PyDict }, idOf: IdOf, differ: Differ): Diff {
  const old = new Map(before.entries.map((entry) => [idOf(entry.key), entry]));
  const entries = after.entries.map(({ key, value }): EntryDiff => {
    const was = old.get(idOf(key));
    old.delete(idOf(key));
    return { key, diff: was === undefined ? { change: 'added', after: value } : differ(was.value, value) };
  });
  const gone = [...old.values()].map(({ key, value }): EntryDiff => ({
    key,
    diff: { change: 'removed', before: value },
  }));
  return { change: 'inside', type: 'dict', entries: [...entries, ...gone] };
}

function diffSequences({ before, after }: { before: PySequence; after: PySequence }, idOf: IdOf, differ: Differ): Diff {
  const items = align(before.items.map(idOf), after.items.map(idOf)).map(({ from, to, how }): ItemDiff => {
    const was = from === null ? undefined : before.items[from];
    const is = to === null ? undefined : after.items[to];
    return { from, to, moved: how === 'moved', diff: diffParts(was, is, differ) };
  });
  return { change: 'inside', type: after.type, items };
}

function diffParts(before: PyValue | undefined, after: PyValue | undefined, differ: Differ): Diff {
  if (before === undefined) return after === undefined ? unchanged : { change: 'added', after };
  return after === undefined ? { change: 'removed', before } : differ(before, after);
}
