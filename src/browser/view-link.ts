import type { Snapshot } from '../site/snapshot.ts';
import type { AccessScope, Actions } from '../ui/host.ts';
import { requestAccess } from './permissions.ts';
import { connectView } from './ports.ts';

export type ViewLinkOptions = {
  readonly tabId: number;
  /** The address of the tab as this view knows it; the background may not see it without access. */
  readonly url: () => string | null;
  /** What the view shows now. */
  readonly shown: () => Snapshot;
  readonly onSnapshot: (snapshot: Snapshot) => void;
  /** Takes the place of the browser's prompt where this view cannot ask. */
  readonly askElsewhere?: () => void;
};

export type ViewLink = {
  readonly actions: Actions;
  /** To be called when `url` has changed. */
  readonly rewatch: () => void;
};

/** One view's line to the background. */
export function openViewLink({ tabId, url, shown, onSnapshot, askElsewhere }: ViewLinkOptions): ViewLink {
  const watch = () => ({ kind: 'watch', tabId, url: url() }) as const;
  const send = connectView({ greet: watch, listen: ({ snapshot }) => onSnapshot(snapshot) });
  const ask = (scope: AccessScope) => {
    const snapshot = shown();
    if ('site' in snapshot) void requestAccess(scope, snapshot.site);
  };
  return {
    rewatch: () => send(watch()),
    actions: {
      accessBy: askElsewhere ? 'open-page' : 'ask',
      requestAccess: askElsewhere ?? ask,
      saveSettings: (settings, origin) => send({ kind: 'save-settings', settings, origin }),
      forgetKeys: (origin) => send({ kind: 'forget-keys', origin }),
    },
  };
}
