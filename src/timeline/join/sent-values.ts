import { compareText } from '../entry.ts';
import type { ResponseRecord, SentCookie } from './record.ts';
import { insertSorted, lowerBound, removeSorted } from './sorted-list.ts';

/** Knows which requests carried a value: the jar held it before they started. */
export function createSentValues() {
  // By name, then by value: one key made of both would copy the value at each look-up.
  const requestsByValue = new Map<string, Map<string, ResponseRecord[]>>();
  const listOf = ({ name, value }: SentCookie) => requestsByValue.get(name)?.get(value) ?? [];

  return {
    /** Start of the first request from `from` on and before `until` that carried this cookie; null if none did. */
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

/** A request can carry the same pair twice, from two paths for example. */
function distinct({ sent }: ResponseRecord): SentCookie[] {
  const cookies = sent ?? [];
  return cookies.filter(
    ({ name, value }, at) => cookies.findIndex((one) => one.name === name && one.value === value) === at,
  );
}

const startOf = ({ event }: ResponseRecord) => event.startedAt;
const compareStarts = (a: ResponseRecord, b: ResponseRecord) => startOf(a) - startOf(b) || compareText(a.key, b.key);
