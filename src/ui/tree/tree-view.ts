import { signal } from '@preact/signals-core';
import type { MenuItem } from '../parts/Menu.tsx';
import type { View } from '../view/view.ts';
import type { Row } from './flatten.ts';

/** The state that the trees of a view share. */
export function createTreeView() {
  return {
    /** The search text. */
    query: signal(''),
    /** Menu items that the timeline adds to a row: the history of a key of the cookie `cookieId`. */
    rowMenu: signal<((cookieId: string, row: Row) => readonly MenuItem[]) | null>(null),
  };
}

/** What a tree needs from the view around it. */
export type TreeView = Pick<View, 'copy'> & ReturnType<typeof createTreeView>;
