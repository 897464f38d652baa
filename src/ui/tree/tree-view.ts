import type { ReadonlySignal } from '@preact/signals-core';
import type { MenuItem } from '../parts/Menu.tsx';
import type { Row } from './flatten.ts';

/** What a tree needs from the view around it. */
export type TreeView = {
  /** The search text. */
  readonly query: ReadonlySignal<string>;
  /** `what` names the text in the notice. */
  readonly copy: (text: string, what: string) => Promise<void>;
  /** More items for the menu of a row; the cookie is named by its `cookieId`. */
  readonly rowMenu: ReadonlySignal<((cookieId: string, row: Row) => readonly MenuItem[]) | null>;
};
