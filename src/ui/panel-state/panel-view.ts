import { effect, signal } from '@preact/signals-core';
import type { Changes } from './changes.ts';
import type { Editor } from '../editor/editor.ts';
import type { Host } from '../view/host.ts';
import type { MenuItem } from '../parts/Menu.tsx';
import type { Screen } from '../view/screen.ts';
import type { Row } from '../tree/flatten.ts';
import { createView } from '../view/view.ts';
import * as words from '../words/clipboard.ts';

/** What the panel keeps beyond what the popup does: it stays open, so it sees changes, and it can be searched. */
export function createPanelView(host: Host) {
  const view = createView(host);
  const notice = signal('');
  const changes = signal<Changes>(new Map());
  // A first look needs no comparison; what it showed is compared with later.
  const earlier: Screen[] = [];
  const keep = effect(() => void earlier.push(view.screen.value));
  const watching = import('./changes.ts').then(({ watchChanges }) => {
    keep();
    return watchChanges(changes, view.screen, host.now, earlier);
  });
  return {
    ...view,
    /** A short sentence about what was just done, read out and shown for a moment. */
    notice,
    /** `what` names the text in the notice. */
    copy: async (text: string, what: string) => {
      notice.value = (await host.copy(text)) ? words.copied(what) : words.copyRefused;
    },
    changes,
    /** Settles when `changes` is kept. */
    watching,
    /** What the timeline adds to the menu of a row: it knows what the keys of a cookie (`cookieId`) have been. */
    rowMenu: signal<((cookieId: string, row: Row) => readonly MenuItem[]) | null>(null),
    /** What the trees are searched for. */
    query: signal(''),
    /** The sessions under edit, of all sites that the tab was on: what was not written yet is not lost by going elsewhere. */
    editors: signal<readonly Editor[]>([]),
    /** Whether a session is being made for a site that has none. */
    making: signal(false),
    /** What was typed into the paste field; null while it is closed. */
    pasted: signal<string | null>(null),
    dispose: () => {
      void watching.then((stop) => stop());
      view.dispose();
    },
  };
}

export type PanelView = ReturnType<typeof createPanelView>;
