import { compareText } from '../entry.ts';
import type { ResponseRecord, SentCookie } from './record.ts';
import { insertSorted, lowerBound, removeSorted } from './sorted-list.ts';

/** Which requests were sent a value, by the time at which they started: it was in the jar before. */
export function createSentValues() {
  // By name, then by value: to join the two would cost a copy of the value each time.
  const requestsByValue = new Map<string, Map<string, ResponseRecord[]>>();
  const listOf = ({ name, value }: SentCookie) => requestsByValue.get(name)?.get(value) ?? [];

  return {
    /** When the first request started, from `from` on and before `until`, that was sent this cookie; null where none was. */
    firstSentAt(cookie: SentCookie, { from, until }: { from: number; until: number }): number | null {
      const list = listOf(cookie);
      const at = list[lowerBound(list, (record) => startOf(record) < from)]?.event.startedAt;
      return at !== undefined && at < until ? at : null;
    },
    add(record: ResponseRecord): void {
      for (const cookie of distinct(record)) {
        const list = listOf(cookie);
        const byValue = requestsByValue.get(cookie.name) ?? new Map<string, ResponseRecord[]>();
        requestsByValue.set(cookie.name, byValue.set(cookie.value, list));
        insertSorted(list, record, compareStarts);
      }
    },
    forget(record: ResponseRecord): void {
      for (const cookie of distinct(record)) {
        const list = listOf(cookie);
        removeSorted(list, record, compareStarts);
        if (list.length > 0) continue;
        const byValue = requestsByValue.get(cookie.name);
        byValue?.delete(cookie.value);
        if (byValue?.size === 0) requestsByValue.delete(cookie.name);
      }
    },
  };
}

export type SentValues = ReturnType<typeof createSentValues>;

/** A request can be sent the same cookie twice, of two paths say. */
function distinct({ sent }: ResponseRecord): SentCookie[] {
  const cookies = sent ?? [];
  return cookies.filter(
    ({ name, value }, at) => cookies.findIndex((one) => one.name === name && one.value === value) === at,
  );
}

const startOf = ({ event }: ResponseRecord) => event.startedAt;
const compareStarts = (a: ResponseRecord, b: ResponseRecord) => startOf(a) - startOf(b) || compareText(a.key, b.key);
