import type { PyValue } from '../../python/value.ts';
import type { Child } from './children.ts';

/** What the last change did to a row that is still there. */
export type Mark =
  | { readonly kind: 'added' | 'moved' | 'inside' }
  | { readonly kind: 'changed'; readonly before: PyValue };

/** The last change as the tree draws it, by the ids of its rows. */
export type Marks = {
  readonly rows: ReadonlyMap<string, Mark>;
  readonly removed: ReadonlyMap<string, readonly Child[]>;
};

export const noMarks: Marks = { rows: new Map(), removed: new Map() };
