import type { ReadonlySignal } from '@preact/signals-core';
import type { MenuItem } from '../parts/Menu.tsx';
import type { Row } from './flatten.ts';

/** What a tree needs of the view around it. */
export type TreeView = {
  /** What the trees are searched for. */
  readonly query: ReadonlySignal<string>;
  /** `what` names the text in the notice. */
  readonly copy: (text: string, what: string) => Promise<void>;
  /** More items for the menu of a row; the cookie is named as `cookieId` makes it. */
  readonly rowMenu: ReadonlySignal<((cookieId: string, row: Row) => readonly MenuItem[]) | null>;
};
