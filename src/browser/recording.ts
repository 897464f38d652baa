import browser from 'webextension-polyfill';
import { siteOf } from '../site/address.ts';
import type { ResponseEvent, TimelineEvent } from '../timeline/event.ts';
import { inspectedTabId, inspectedUrl } from './devtools.ts';
import { connectRecorder } from './ports.ts';
import { shareEvents } from './recording-channel.ts';
import { createPageTimes } from '../recording/page-times.ts';
import { harResponse } from '../recording/har-response.ts';
import { createRequestStages } from '../recording/request-stages.ts';
import { isInScope } from '../recording/scope.ts';
import { createEventStore } from '../recording/event-store.ts';
import { createJarReadingTimes } from '../recording/jar-reading-times.ts';

/** For one tab, in memory, while its devtools are open. One timeline entry comes from up to five events. */
const limits = { events: 50_000, bytes: 50 * 1024 * 1024 };

/** Starts recording what happens to the sessions of the inspected tab's sites. Call it once, in the devtools page. */
export function recordTab(): void {
  const tabId = inspectedTabId();
  const startedAt = Date.now();
  const store = createEventStore(limits);
  const share = shareEvents(tabId, store.all);
  const hosts = new Set<string>();
  /** The host on show, the only one whose jar is read: a reading of each host that the tab ever showed would take longer and longer. */
  let shown: string | null = null;
  const request = () => ({ kind: 'record', tabId, hosts: [...hosts], read: shown === null ? [] : [shown] }) as const;
  const readings = createJarReadingTimes(() => send(request()));

  /** The tab shows this site, so the background reports its cookies from now on. */
  function visit(url: string | null): void {
    const host = siteOf(url ?? '')?.host;
    if (host === undefined || host === shown) return;
    hosts.add(host);
    shown = host;
    send(request());
  }

  function take(events: readonly TimelineEvent[]): void {
    for (const event of events)
      if (isPage(event)) {
        visit(event.url);
        if (event.redirectUrl === null) pages.note(event);
      }
    const ours = events.filter((event) => event.at >= startedAt && isInScope(event, hosts)).map(withPage);
    if (ours.length === 0) return;
    ours.forEach(store.add);
    ours.forEach(readings.note);
    share(ours);
  }

  /** webRequest does not say which page contains a frame. */
  const withPage = (event: TimelineEvent): TimelineEvent =>
    event.kind === 'response' && event.topUrl === null ? { ...event, topUrl: pages.pageAt(event.startedAt) } : event;

  const answered = createRequestStages();
  const send = connectRecorder({
    greet: request,
    listen: ({ events }) => take(events.flatMap((one) => ('kind' in one ? one : (answered(one) ?? [])))),
  });
  const url: () => string | null = inspectedUrl(() => visit(url()));
  const pages = createPageTimes();
  let navigatedAt = startedAt;
  const topUrlAt = (at: number) => (at >= navigatedAt ? url() : null);
  browser.devtools.network.onNavigated.addListener((to) => {
    navigatedAt = pages.timeOf(to);
    take([{ kind: 'navigation', url: to, at: navigatedAt }]);
  });
  let entries = 0;
  browser.devtools.network.onRequestFinished.addListener((entry) => {
    entries += 1;
    const event = harResponse(entry, { requestId: String(entries), topUrlAt });
    if (event !== null) take([event]);
  });
}

/** Ignores HAR: Firefox's cannot tell a frame's document from the tab's. */
function isPage(event: TimelineEvent): event is ResponseEvent {
  return event.kind === 'response' && event.source === 'web-request' && event.type === 'main_frame';
}
