import type { MenuItem } from '../../parts/Menu.tsx';
import type { Row } from '../../tree/flatten.ts';
import { childId } from '../../tree/ids.ts';
import * as words from '../../words/timeline/key-history.ts';
import { keyName } from '../../../diff/key-changes.ts';
import type { TimelineView } from './timeline-view.ts';

/** What the timeline adds to the menu of a top-level key, in whichever tree that is. */
export function keyMenu(view: TimelineView): (cookieId: string, row: Row) => readonly MenuItem[] {
  return (cookieId, row) => {
    const key = topLevelKey(row);
    if (key === null) return [];
    const run = () => {
      view.setOpen(true);
      view.keyAsked.value = { cookieId, key };
    };
    return [{ label: words.showHistory, run }];
  };
}

/** As the timeline's reader names it. A key in a range stands below that, and is of the top all the same. */
function topLevelKey({ label, id, parent }: Row): string | null {
  if (label.kind !== 'key' || (parent !== null && id !== childId('', label))) return null;
  return keyName(label.key);
}
