import { signal } from '@preact/signals';
import { defaultSettings } from '../../src/site/settings.ts';
import type { Snapshot } from '../../src/site/snapshot.ts';
import type { AccessScope, Host } from '../../src/ui/host.ts';

export type FakeHost = Host & {
  /** What the views asked of the browser. */
  readonly calls: { readonly access: AccessScope[]; readonly copied: string[]; saved: number };
  readonly show: (snapshot: Snapshot) => void;
  readonly setTheme: (theme: 'light' | 'dark') => void;
};

/** A browser that keeps what it is told and answers at once. `now` stands still, so that pictures are the same each time. */
export function fakeHost(first: Snapshot, options: { now: number; theme: 'light' | 'dark'; accessBy?: Host['accessBy'] }): FakeHost {
  const snapshot = signal(first);
  const theme = signal(options.theme);
  const calls: FakeHost['calls'] = { access: [], copied: [], saved: 0 };
  const keep = (settings: typeof defaultSettings) => {
    const shown = snapshot.value;
    if (shown.state === 'ready') snapshot.value = { ...shown, settings };
  };
  return {
    snapshot,
    now: signal(options.now),
    theme,
    accessBy: options.accessBy ?? 'ask',
    requestAccess: (scope) => void calls.access.push(scope),
    saveSettings: (settings) => {
      calls.saved += 1;
      keep(settings);
    },
    forgetKeys: () => {
      const { secrets, keys, readings, keepOnDisk } = defaultSettings;
      if (snapshot.value.state === 'ready') keep({ ...snapshot.value.settings, secrets, keys, readings, keepOnDisk });
    },
    recording: null,
    copy: async (text) => {
      calls.copied.push(text);
      return true;
    },
    calls,
    show: (next) => {
      snapshot.value = next;
    },
    setTheme: (next) => {
      theme.value = next;
    },
  };
}
