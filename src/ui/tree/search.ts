import type { PyValue } from '../../python/value.ts';
import { childAt, childCount, isContainer, type Label } from './children.ts';
import { childId } from './ids.ts';
import { labelText } from './label.ts';
import { leafText } from './preview.ts';

/** The result of a search: the rows to draw, the rows to open, and the number of matches. */
export type SearchResult = {
  readonly only: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  readonly count: number;
};

type SearchStep = { readonly id: string; readonly label: Label; readonly value: PyValue; readonly trail: Trail };
type Trail = { readonly id: string; readonly up: Trail } | null;

/** Searches keys and values, as Python prints them, without regard to case. Uses its own stack, so any depth works. */
export function search(root: PyValue, query: string): SearchResult {
  const wanted = query.toLowerCase();
  const only = new Set<string>();
  const open = new Set<string>();
  let count = 0;
  const steps: SearchStep[] = isContainer(root)
    ? []
    : [{ id: 'root', label: { kind: 'root' }, value: root, trail: null }];
  if (isContainer(root)) addChildren(root, '', null);
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { id, value, trail } = step;
    if (matches(step)) {
      count += 1;
      only.add(id);
      for (let above = trail; above && !open.has(above.id); above = above.up) {
        only.add(above.id);
        open.add(above.id);
      }
    }
    if (isContainer(value)) addChildren(value, id, { id, up: trail });
  }
  return { only, open, count };

  function addChildren(value: PyValue, id: string, trail: Trail): void {
    for (let index = childCount(value) - 1; index >= 0; index -= 1) {
      const child = childAt(value, index);
      if (child) steps.push({ id: childId(id, child.label), ...child, trail });
    }
  }

  function matches({ label, value }: SearchStep): boolean {
    const key = label.kind === 'key' && labelText(label).toLowerCase().includes(wanted);
    return key || (!isContainer(value) && leafText(value).toLowerCase().includes(wanted));
  }
}

/** The text split at each match of `query`, without regard to case; the odd pieces are the matches. */
export function splitByMatch(text: string, query: string): string[] {
  if (query === '') return [text];
  const pieces: string[] = [];
  const [lower, wanted] = [text.toLowerCase(), query.toLowerCase()];
  // Lower case can be longer than the original (İ). Positions differ then, so nothing is marked.
  if (lower.length !== text.length) return [text];
  let from = 0;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, from)) {
    pieces.push(text.slice(from, at), text.slice(at, at + wanted.length));
    from = at + wanted.length;
  }
  return [...pieces, text.slice(from)];
}
