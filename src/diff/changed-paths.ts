import type { PyValue } from '../python/value.ts';
import type { Diff } from './diff.ts';

/** One step into a value: the key of a dict, or the index of a list or tuple. */
type DiffStep = { readonly key: PyValue } | { readonly index: number };

type ChangeKind = 'added' | 'removed' | 'changed' | 'moved';

/** `path` leads to the value in its later state, or to where it was if it is gone. */
export type ChangedPath = { readonly path: readonly DiffStep[]; readonly change: ChangeKind };

/** Every changed place, outermost only: for an added dict the dict, not its keys. */
export function changedPaths(diff: Diff): ChangedPath[] {
  if (diff.change === 'unchanged') return [];
  if (diff.change !== 'inside') return [{ path: [], change: diff.change }];
  if (diff.type === 'dict') return diff.entries.flatMap((entry) => under({ key: entry.key }, changedPaths(entry.diff)));
  return diff.items.flatMap((item) => {
    const step = { index: item.to ?? item.from ?? 0 };
    return item.moved ? [{ path: [step], change: 'moved' as const }] : under(step, changedPaths(item.diff));
  });
}

function under(step: DiffStep, paths: readonly ChangedPath[]): ChangedPath[] {
  return paths.map(({ path, change }) => ({ path: [step, ...path], change }));
}

export type ChangeCount = { readonly added: number; readonly changed: number; readonly removed: number };

/** How many places changed, as listed by `changedPaths`; a moved item counts as changed. */
export function countChanges(diff: Diff): ChangeCount {
  const changes = changedPaths(diff).map(({ change }) => (change === 'moved' ? 'changed' : change));
  const count = (wanted: ChangeKind) => changes.filter((change) => change === wanted).length;
  return { added: count('added'), changed: count('changed'), removed: count('removed') };
}

/** The top-level keys under which something changed; all of them if the whole session appeared or disappeared. */
export function changedKeys(diff: Diff): PyValue[] {
  if (diff.change === 'inside') {
    return diff.type === 'dict'
      ? diff.entries.filter((entry) => entry.diff.change !== 'unchanged').map(({ key }) => key)
      : [];
  }
  const whole = diff.change === 'added' ? diff.after : diff.change === 'removed' ? diff.before : null;
  return whole?.type === 'dict' ? whole.entries.map(({ key }) => key) : [];
}
