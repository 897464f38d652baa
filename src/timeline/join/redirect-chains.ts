import { insertSorted, lowerBound, removeSorted } from './sorted-list.ts';
import { compareRecords, type NavigationRecord, type ResponseRecord } from './record.ts';
import { harStartTolerance, navigationLead, slowestPageLoad } from '../timing.ts';

/** Knows which responses are hops of one redirect chain, and which chain led to a page. */
export function createRedirectChains() {
  const hops = new Map<string, ResponseRecord[]>();
  const pages = new Map<string, ResponseRecord[]>();
  const navigations = new Map<string, NavigationRecord[]>();

  function navigationsIn(url: string, { from, until }: { from: number; until: number }) {
    const list = navigations.get(pageKey(url)) ?? [];
    const first = lowerBound(list, ({ at }) => at < from);
    return list.slice(
      first,
      lowerBound(list, ({ at }) => at <= until),
    );
  }

  const chainOf = (record: ResponseRecord) => listAt(hops, chainKey(record));

  return {
    hopOf: (record: ResponseRecord): number => chainOf(record).indexOf(record),
    /** The load that this navigation reports, with the start of the first request of its chain; null if no such request was seen. */
    pageLoadOf(navigation: NavigationRecord): { key: string; startedAt: number } | null {
      const loads = pages.get(pageKey(navigation.url)) ?? [];
      const end = lowerBound(loads, (load) => load.event.startedAt <= navigation.at + navigationLead);
      const last = loads[end - 1];
      if (last === undefined || last.event.startedAt < navigation.at - slowestPageLoad) return null;
      // Only webRequest knows the whole chain, so its response is preferred to HAR's.
      const startsTogether = ({ event }: ResponseRecord) => last.event.startedAt - event.startedAt <= harStartTolerance;
      const page =
        loads.slice(0, end).findLast((load) => load.event.source === 'web-request' && startsTogether(load)) ?? last;
      const startedAt = Math.min(...chainOf(page).map(({ event }) => event.startedAt));
      return { key: page.key, startedAt };
    },
    /** Earlier navigations to the same page, as far back as a page load can take. */
    navigationsBefore(record: NavigationRecord): readonly NavigationRecord[] {
      const near = navigationsIn(record.url, { from: record.at - slowestPageLoad, until: record.at });
      return near.filter((other) => compareRecords(other, record) < 0);
    },
    addResponse(record: ResponseRecord): (ResponseRecord | NavigationRecord)[] {
      const chain = chainOf(record);
      const at = insertSorted(chain, record, compareRecords);
      if (isPageLoad(record)) insertSorted(listAt(pages, pageKey(record.event.url)), record, compareStarts);
      const reached = chain
        .filter(isPageLoad)
        .flatMap(({ event: { url, startedAt } }) =>
          navigationsIn(url, { from: startedAt - navigationLead, until: startedAt + 2 * slowestPageLoad }),
        );
      return [...chain.slice(at + 1), ...reached];
    },
    addNavigation(record: NavigationRecord): NavigationRecord[] {
      const list = listAt(navigations, pageKey(record.url));
      const at = insertSorted(list, record, compareRecords);
      const end = lowerBound(list, (other) => other.at <= record.at + slowestPageLoad);
      return list.slice(at + 1, end);
    },
    forgetResponse(record: ResponseRecord): void {
      forget(hops, chainKey(record), (list) => removeSorted(list, record, compareRecords));
      forget(pages, pageKey(record.event.url), (list) => removeSorted(list, record, compareStarts));
    },
    forgetNavigation(record: NavigationRecord): void {
      forget(navigations, pageKey(record.url), (list) => removeSorted(list, record, compareRecords));
    },
  };
}

export type RedirectChains = ReturnType<typeof createRedirectChains>;

const isPageLoad = ({ event }: ResponseRecord) => event.type === 'main_frame' && event.redirectUrl === null;
const chainKey = ({ event }: ResponseRecord) => `${event.source} ${event.requestId}`;
const pageKey = (url: string) => url.replace(/#.*/, '');
const compareStarts = (a: ResponseRecord, b: ResponseRecord) =>
  a.event.startedAt - b.event.startedAt || compareRecords(a, b);

function listAt<Item>(map: Map<string, Item[]>, key: string): Item[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

function forget<Item>(map: Map<string, Item[]>, key: string, remove: (list: Item[]) => void): void {
  const list = map.get(key);
  if (list === undefined) return;
  remove(list);
  if (list.length === 0) map.delete(key);
}
