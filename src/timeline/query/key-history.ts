import type { Entry } from '../entry.ts';
import type { Decode } from './filter.ts';

/** One value that a key had, and the entry that gave it: null for what it was when the timeline began. */
export type KeyValue = {
  /** As `Decode` gives it; null where the key is not in the session. */
  readonly value: string | null;
  readonly entry: Entry | null;
};

/** What a key of one cookie (`cookieId`) has been, oldest first; a value that stayed is listed once. Refused writes set nothing. */
export function keyHistory(
  entries: readonly Entry[],
  { cookieId, key }: { cookieId: string; key: string },
  decode: Decode,
): KeyValue[] {
  const read = (value: string | null) => (value === null ? null : (decode(value)?.keys.get(key) ?? null));
  const history: KeyValue[] = [];
  for (const entry of entries) {
    if (entry.kind === 'navigation' || entry.kind === 'refused' || entry.cookie?.id !== cookieId) continue;
    const before = read(entry.before);
    if (history.length === 0 && before !== null) history.push({ value: before, entry: null });
    const value = read(entry.after);
    if (value !== (history.at(-1)?.value ?? null)) history.push({ value, entry });
  }
  return history;
}
