import { writeCookie } from '../browser/cookies.ts';
import type { ViewPort } from '../browser/ports.ts';
import { forgetKeys, saveSettings } from '../browser/settings-store.ts';
import { tabById, unlessGone } from '../browser/tabs.ts';
import { receives } from '../site/address.ts';
import { longestTimeout } from '../foundation/timers.ts';
import type { Cookie } from '../jar/cookie.ts';
import type { ViewMessage } from '../site/messages.ts';
import type { Jar, Snapshot } from '../site/snapshot.ts';
import { createRefresher } from './refresher.ts';
import { type TakeSnapshot, takeSnapshot } from '../browser/snapshot.ts';

/** One open panel or popup: what it watches, and the snapshots that it receives. */
export type ServedView = {
  readonly refresh: () => void;
  readonly refreshIfTab: (tabId: number) => void;
  readonly refreshIfCookie: (cookie: Cookie) => void;
};

export function serveView(port: ViewPort, take: TakeSnapshot = takeSnapshot): ServedView {
  let watched: { tabId: number; url: string | null } | null = null;
  let last: Snapshot = { state: 'loading' };
  let expiry: ReturnType<typeof setTimeout> | undefined;

  const { refresh, isRunning } = createRefresher(async () => {
    if (!watched) return;
    const { tabId, url } = watched;
    const tab = await tabById(tabId);
    const snapshot = tab && (await unlessGone(tabId, () => take(tab, url)));
    // A closed view needs no expiry.
    if (!snapshot || !watched) return;
    last = snapshot;
    port.post({ kind: 'snapshot', snapshot: last });
    clearTimeout(expiry);
    expiry = refreshAtNextExpiry(last, refresh);
  });

  port.onMessage((message) => {
    if (message.kind === 'watch') {
      watched = message;
      refresh();
    } else if (message.kind === 'write-cookie') {
      const { id, change } = message;
      if ('site' in last)
        void writeCookie(change, last.site.host).then((written) => port.post({ kind: 'written', id, ...written }));
    } else if (watched) void handle(message, watched.tabId).then(refresh);
  });
  port.onGone(() => {
    clearTimeout(expiry);
    watched = null;
  });

  return {
    refresh,
    refreshIfTab: (tabId) => {
      if (watched?.tabId === tabId) refresh();
    },
    refreshIfCookie: (cookie) => {
      // A reading may be older than the change, or belong to a different site than the one shown last.
      if (isRunning() || concerns(last, cookie)) refresh();
    },
  };
}

async function handle(message: Extract<ViewMessage, { origin: string }>, tabId: number): Promise<void> {
  const jar: Jar | undefined = (await tabById(tabId))?.jar;
  if (!jar) return;
  if (message.kind === 'forget-keys') await forgetKeys(message.origin, jar);
  else await saveSettings(message.origin, jar, message.settings);
}

function concerns(snapshot: Snapshot, cookie: Cookie): boolean {
  return snapshot.state === 'ready' && receives(snapshot.site.origin, snapshot.jar.storeId, cookie);
}

/** Chrome reports an expired cookie only when something next reads the jar. */
function refreshAtNextExpiry(snapshot: Snapshot, refresh: () => void): ReturnType<typeof setTimeout> | undefined {
  if (snapshot.state !== 'ready') return undefined;
  const wait = Math.min(...snapshot.cookies.map(({ expiresAt }) => expiresAt ?? Infinity)) * 1000 - Date.now();
  // After a wait that was cut short, the snapshot sets the timer again.
  return setTimeout(refresh, Math.min(Math.max(wait, 0) + 20, longestTimeout));
}
