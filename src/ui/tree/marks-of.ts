import type { Diff } from '../../diff/diff.ts';
import type { Child, Label } from './children.ts';
import { childId } from './ids.ts';
import type { Mark, Marks } from './marks.ts';

/** The row of each part of a difference, in the tree of the new value. */
export function marksOf(diff: Diff): Marks {
  const rows = new Map<string, Mark>();
  const removed = new Map<string, Child[]>();
  visit(diff, '', null);
  return { rows, removed };

  /** `id` is that of the value itself. A mapping at the top has no row, so no mark. */
  function visit(part: Diff, id: string, moved: boolean | null): void {
    if (part.change === 'changed') rows.set(id === '' ? 'root' : id, { kind: 'changed', before: part.before });
    else if (part.change === 'added' && id !== '') rows.set(id, { kind: 'added' });
    else if (moved) rows.set(id, { kind: 'moved' });
    if (part.change !== 'inside') return;
    if (id !== '' && !moved) rows.set(id, { kind: 'inside' });
    if (part.type === 'dict') {
      for (const entry of part.entries)
        place(id, { label: { kind: 'key', key: entry.key }, part: entry.diff, moved: false });
      return;
    }
    for (const item of part.items)
      place(id, { label: { kind: 'index', index: item.to ?? item.from ?? 0 }, part: item.diff, moved: item.moved });
  }

  function place(parent: string, { label, part, moved }: { label: Label; part: Diff; moved: boolean }): void {
    if (part.change !== 'removed') return visit(part, childId(parent, label), moved);
    removed.set(parent, [...(removed.get(parent) ?? []), { label, value: part.before }]);
  }
}
