import type { PyValue } from '../../python/value.ts';
import type { Child } from './children.ts';

/** How the last change affected a row that still exists. */
export type Mark =
  | { readonly kind: 'added' | 'moved' | 'inside' }
  | { readonly kind: 'changed'; readonly before: PyValue };

/** The last change, by the ids of the rows. */
export type Marks = {
  readonly rows: ReadonlyMap<string, Mark>;
  readonly removed: ReadonlyMap<string, readonly Child[]>;
};

export const noMarks: Marks = { rows: new Map(), removed: new Map() };
