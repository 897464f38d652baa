import { computed, effect, signal } from '@preact/signals-core';
import { isSameJson } from '../../foundation/same-json.ts';
import type { SiteSettings } from '../../site/settings.ts';
import type { Host } from './host.ts';

/** Typing applies at once, and is saved after this many milliseconds without typing. */
const restBeforeSaving = 250;

type SettingsDraft = { readonly origin: string; readonly settings: SiteSettings };

/**
 * The person's latest settings. They override those of the snapshot until a snapshot contains them, so that an older snapshot
 * that arrives while someone types never removes the text.
 */
export function createDraft(host: Pick<Host, 'snapshot' | 'saveSettings' | 'forgetKeys'>) {
  const draft = signal<SettingsDraft | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const kept = computed(() => {
    const snapshot = host.snapshot.value;
    return snapshot.state === 'ready' ? { origin: snapshot.site.origin, settings: snapshot.settings } : null;
  });
  const current = computed(() => (draft.value && draft.value.origin === kept.value?.origin ? draft.value : kept.value));

  const flush = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    const unsaved = draft.peek();
    if (unsaved) host.saveSettings(unsaved.settings, unsaved.origin);
  };

  const edit = (change: Partial<SiteSettings>) => {
    const from = current.peek();
    if (!from) return;
    draft.value = { origin: from.origin, settings: { ...from.settings, ...change } };
    clearTimeout(timer);
    timer = setTimeout(flush, restBeforeSaving);
  };

  const forget = () => {
    const from = current.peek();
    if (!from) return;
    clearTimeout(timer);
    timer = undefined;
    draft.value = null;
    host.forgetKeys(from.origin);
  };

  const dispose = effect(() => {
    const [mine, theirs] = [draft.value, kept.value];
    if (mine && theirs && mine.origin !== theirs.origin) flush();
    if (
      mine &&
      theirs &&
      timer === undefined &&
      (mine.origin !== theirs.origin || isSameJson(mine.settings, theirs.settings))
    )
      draft.value = null;
  });

  return { settings: computed(() => current.value?.settings ?? null), edit, flush, forget, dispose };
}
