import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Snapshot } from '../site/snapshot.ts';
import type { AccessScope, Host } from '../ui/host.ts';
import { copyText } from './clipboard.ts';
import { requestAccess } from './permissions.ts';
import { connectToBackground } from './ports.ts';
import type { Theme } from './theme.ts';

export type ViewHostOptions = {
  readonly tabId: number;
  /** The address of the tab as this view knows it; the background may not see it without access. */
  readonly url: () => string | null;
  readonly theme: ReadonlySignal<Theme>;
  readonly accessBy: Host['accessBy'];
  /** Takes the place of the browser's prompt where this view cannot ask. */
  readonly askElsewhere?: () => void;
};

/** The extension's own side of a view. `rewatch` is to be called when `url` has changed. */
export function createViewHost(options: ViewHostOptions): { host: Host; rewatch: () => void } {
  const { tabId, url, theme, accessBy } = options;
  const snapshot = signal<Snapshot>({ state: 'loading' });
  const watch = () => ({ kind: 'watch', tabId, url: url() }) as const;
  const send = connectToBackground(watch, (message) => {
    snapshot.value = message.snapshot;
  });
  const ask = (scope: AccessScope) => {
    if (options.askElsewhere) options.askElsewhere();
    else if ('site' in snapshot.value) void requestAccess(scope, snapshot.value.site);
  };
  return {
    rewatch: () => send(watch()),
    host: {
      snapshot,
      now: createClock(),
      theme,
      accessBy,
      requestAccess: ask,
      saveSettings: (settings, origin) => send({ kind: 'save-settings', settings, origin }),
      forgetKeys: (origin) => send({ kind: 'forget-keys', origin }),
      copy: copyText,
    },
  };
}

/** Unix seconds, ticking on the whole second, so that every clock on the screen turns together. */
function createClock(): ReadonlySignal<number> {
  const now = signal(Date.now() / 1000);
  const tick = () => {
    now.value = Date.now() / 1000;
    setTimeout(tick, 1000 - (Date.now() % 1000));
  };
  tick();
  return now;
}
