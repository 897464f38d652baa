import { computed, signal } from '@preact/signals-core';
import { defaultSettings } from '../../site/settings.ts';
import { clockOffsetOf } from '../../site/snapshot.ts';
import * as words from '../words/clipboard.ts';
import { createDraft } from './draft.ts';
import type { ViewHost } from './host.ts';
import { screenOf } from './screen.ts';

/** The state of one view: a few signals, and computed values. */
export function createView<Of extends ViewHost>(host: Of) {
  const draft = createDraft(host);
  const settings = computed(() => draft.settings.value ?? defaultSettings);
  const clockOffset = computed(() => clockOffsetOf(host.snapshot.value));
  const notice = signal('');
  return {
    host,
    screen: computed(() => screenOf(host.snapshot.value, settings.value)),
    settings,
    /** Seconds by which the server's clock is ahead of this computer's. */
    clockOffset,
    /** The time by the server's clock, by which sessions are signed and judged. */
    serverNow: computed(() => host.now.value + clockOffset.value),
    edit: draft.edit,
    flush: draft.flush,
    forget: draft.forget,
    /** A short sentence about the last action, read out and shown for a moment. */
    notice,
    /** `what` names the text in the notice. */
    copy: async (text: string, what: string) => {
      notice.value = (await host.copy(text)) ? words.copied(what) : words.copyRefused;
    },
    dispose: () => draft.dispose(),
  };
}

/** The panel, which also writes cookies and records, is a `View<Host>`. */
export type View<Of extends ViewHost = ViewHost> = ReturnType<typeof createView<Of>>;
