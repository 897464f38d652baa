import { signal } from '@preact/signals';
import { createChanges } from './changes.ts';
import type { Host } from './host.ts';
import { createView } from './view.ts';

/** What the panel keeps beyond what the popup does: it stays open, so it sees changes, and it can be searched. */
export function createPanelView(host: Host) {
  const view = createView(host);
  const changes = createChanges(view.screen, host.now);
  return {
    ...view,
    /** By `cookieId`. */
    changes: changes.seen,
    /** What the trees are searched for. */
    query: signal(''),
    /** What was typed into the paste field; null while it is closed. */
    pasted: signal<string | null>(null),
    dispose: () => {
      changes.dispose();
      view.dispose();
    },
  };
}

export type PanelView = ReturnType<typeof createPanelView>;
