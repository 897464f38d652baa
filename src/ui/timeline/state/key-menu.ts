import type { MenuItem } from '../../parts/Menu.tsx';
import type { Row } from '../../tree/flatten.ts';
import { childId } from '../../tree/ids.ts';
import * as words from '../../words/timeline/key-history.ts';
import { keyName } from '../../../diff/key-changes.ts';
import type { TimelineView } from './timeline-view.ts';

/** The timeline's items in the menu of a top-level key, in any tree. */
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

/** The key's name in the timeline's reader. A key within a range is a level deeper, but still a top-level key. */
function topLevelKey({ label, id, parent }: Row): string | null {
  if (label.kind !== 'key' || (parent !== null && id !== childId('', label))) return null;
  return keyName(label.key);
}
