import { compareText } from './entry.ts';
import type { ResponseRecord, SentCookie } from './record.ts';
import { insertSorted, lowerBound, removeSorted } from './sorted.ts';

/** Which requests were sent a value, by the time at which they started: it was in the jar before. */
export function createSightings() {
  const seen = new Map<string, ResponseRecord[]>();

  return {
    /** When the first request started, from `from` on and before `until`, that was sent this cookie; null where none was. */
    firstOf(cookie: SentCookie, { from, until }: { from: number; until: number }): number | null {
      const list = seen.get(keyOf(cookie)) ?? [];
      const at = list[lowerBound(list, (record) => startOf(record) < from)]?.event.startedAt;
      return at !== undefined && at < until ? at : null;
    },
    add(record: ResponseRecord): void {
      for (const key of keysOf(record)) {
        const list = seen.get(key) ?? [];
        seen.set(key, list);
        insertSorted(list, record, compareStarts);
      }
    },
    forget(record: ResponseRecord): void {
      for (const key of keysOf(record)) {
        const list = seen.get(key) ?? [];
        removeSorted(list, record, compareStarts);
        if (list.length === 0) seen.delete(key);
      }
    },
  };
}

export type Sightings = ReturnType<typeof createSightings>;

const keyOf = ({ name, value }: SentCookie) => `${name}=${value}`;
const keysOf = ({ sent }: ResponseRecord) => new Set((sent ?? []).map(keyOf));
const startOf = ({ event }: ResponseRecord) => event.startedAt;
const compareStarts = (a: ResponseRecord, b: ResponseRecord) => startOf(a) - startOf(b) || compareText(a.key, b.key);
