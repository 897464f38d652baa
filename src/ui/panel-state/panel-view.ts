import { effect, signal } from '@preact/signals-core';
import type { Changes } from './changes.ts';
import type { Editor } from '../editor/editor.ts';
import type { Host } from '../view/host.ts';
import type { MenuItem } from '../parts/Menu.tsx';
import type { Screen } from '../view/screen.ts';
import type { Row } from '../tree/flatten.ts';
import { createView } from '../view/view.ts';
import * as words from '../words/clipboard.ts';

/** The panel's state beyond the popup's. The panel stays open, so it sees changes, and it can be searched. */
export function createPanelView(host: Host) {
  const view = createView(host);
  const notice = signal('');
  const changes = signal<Changes>(new Map());
  // The first look needs no comparison, so its module loads later; it then compares with these screens.
  const earlier: Screen[] = [];
  const keep = effect(() => void earlier.push(view.screen.value));
  const watching = import('./changes.ts').then(({ watchChanges }) => {
    keep();
    return watchChanges(changes, view.screen, host.now, earlier);
  });
  return {
    ...view,
    /** A short sentence about the last action, read out and shown for a moment. */
    notice,
    /** `what` names the text in the notice. */
    copy: async (text: string, what: string) => {
      notice.value = (await host.copy(text)) ? words.copied(what) : words.copyRefused;
    },
    changes,
    /** Settles once `changes` is being updated. */
    watching,
    /** Menu items that the timeline adds to a row: the history of a key of the cookie `cookieId`. */
    rowMenu: signal<((cookieId: string, row: Row) => readonly MenuItem[]) | null>(null),
    /** The search text for the trees. */
    query: signal(''),
    /** The sessions under edit, of all sites that the tab has visited, so that unsaved edits survive a navigation. */
    editors: signal<readonly Editor[]>([]),
    /** Whether the form for a new session is open. */
    making: signal(false),
    /** The text of the paste field; null while it is closed. */
    pasted: signal<string | null>(null),
    dispose: () => {
      void watching.then((stop) => stop());
      view.dispose();
    },
  };
}

export type PanelView = ReturnType<typeof createPanelView>;
