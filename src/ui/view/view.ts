import { computed } from '@preact/signals-core';
import { defaultSettings } from '../../site/settings.ts';
import { createDraft } from './draft.ts';
import type { Host } from './host.ts';
import { screenOf } from './screen.ts';

/** The state of one view: a few signals, and computed values. */
export function createView(host: Omit<Host, 'copy'>) {
  const draft = createDraft(host);
  const settings = computed(() => draft.settings.value ?? defaultSettings);
  return {
    host,
    screen: computed(() => screenOf(host.snapshot.value, settings.value)),
    settings,
    edit: draft.edit,
    flush: draft.flush,
    forget: draft.forget,
    dispose: () => draft.dispose(),
  };
}

export type View = ReturnType<typeof createView>;
