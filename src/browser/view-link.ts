import type { Snapshot } from '../site/snapshot.ts';
import type { BackgroundMessage, ViewMessage } from '../site/messages.ts';
import type { AccessScope, Actions } from '../ui/view/host.ts';
import { requestAccess } from './permissions.ts';
import { connectView } from './ports.ts';

export type ViewLinkOptions = {
  readonly tabId: number;
  /** The tab's address as this view knows it; without access, the background may not see it. */
  readonly url: () => string | null;
  /** What the view shows now. */
  readonly shown: () => Snapshot;
  readonly onSnapshot: (snapshot: Snapshot) => void;
  /** The background's other messages. */
  readonly onAnswer?: (answer: Extract<BackgroundMessage, { kind: 'written' }>) => void;
  /** Replaces the browser's prompt where this view cannot ask. */
  readonly askElsewhere?: () => void;
};

export type ViewLink = {
  readonly actions: Actions;
  /** Call it when `url` has changed. */
  readonly rewatch: () => void;
  readonly send: (message: ViewMessage) => void;
};

/** One view's connection to the background. */
export function openViewLink({ tabId, url, shown, onSnapshot, onAnswer, askElsewhere }: ViewLinkOptions): ViewLink {
  const watch = () => ({ kind: 'watch', tabId, url: url() }) as const;
  const send = connectView({
    greet: watch,
    listen: (message) => (message.kind === 'snapshot' ? onSnapshot(message.snapshot) : onAnswer?.(message)),
  });
  const ask = (scope: AccessScope) => {
    const snapshot = shown();
    if ('site' in snapshot) void requestAccess(scope, snapshot.site);
  };
  return {
    send,
    rewatch: () => send(watch()),
    actions: {
      accessBy: askElsewhere ? 'open-page' : 'ask',
      requestAccess: askElsewhere ?? ask,
      saveSettings: (settings, origin) => send({ kind: 'save-settings', settings, origin }),
      forgetKeys: (origin) => send({ kind: 'forget-keys', origin }),
    },
  };
}
