import type { TakeSnapshot } from '../browser/snapshot.ts';
import { inSentOrder, repeatsName } from '../jar/sent-order.ts';
import type { RequestStage } from '../site/messages.ts';

const keyOf = (tabId: number, host: string) => JSON.stringify([tabId, host]);

/** Remembers, in memory, the last Cookie header of each tab and host that repeats a name, and lists cookies in its order. */
export function createSentHeaders() {
  const headers = new Map<string, string>();
  return {
    onRequest({ tabId, url, requestHeaders }: RequestStage): void {
      if (requestHeaders === undefined || !URL.canParse(url)) return;
      const sent = requestHeaders.filter(({ name }) => name.toLowerCase() === 'cookie');
      const header = sent.map(({ value }) => value ?? '').join('; ');
      const key = keyOf(tabId, new URL(url).hostname);
      if (repeatsName(header)) headers.set(key, header);
      else headers.delete(key);
    },
    /** `take`, with the cookies in the order of the tab's last request to the site. */
    ordering:
      (take: TakeSnapshot): TakeSnapshot =>
      async (tab, url) => {
        const snapshot = await take(tab, url);
        const header = snapshot.state === 'ready' ? headers.get(keyOf(tab.id, snapshot.site.host)) : undefined;
        if (snapshot.state !== 'ready' || header === undefined) return snapshot;
        return { ...snapshot, cookies: inSentOrder(snapshot.cookies, header) };
      },
  };
}
