import { signal } from '@preact/signals-core';
import { type Changes, watchChanges } from './changes.ts';
import type { Editor } from '../editor/editor.ts';
import type { Host } from '../view/host.ts';
import { createTreeView } from '../tree/tree-view.ts';
import { createView } from '../view/view.ts';

/** The panel's state beyond the popup's. The panel stays open, so it sees changes, and it can be searched. */
export function createPanelView(host: Host) {
  const view = createView(host);
  const changes = signal<Changes>(new Map());
  const stopWatching = watchChanges(changes, view.screen, host.now);
  return {
    ...view,
    ...createTreeView(),
    changes,
    /** The sessions under edit, of all sites that the tab has visited, so that unsaved edits survive a navigation. */
    editors: signal<readonly Editor[]>([]),
    /** Whether the form for a new session is open. */
    making: signal(false),
    /** The text of the paste field; null while it is closed. */
    pasted: signal<string | null>(null),
    dispose: () => {
      stopWatching();
      view.dispose();
    },
  };
}

export type PanelView = ReturnType<typeof createPanelView>;
