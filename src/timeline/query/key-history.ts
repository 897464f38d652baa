import type { Entry } from '../entry.ts';
import type { Decode } from './filter.ts';

/** One value that a key had, and the entry that set it; null for the value at the beginning of the timeline. */
export type KeyValue = {
  /** From `Decode`; null if the session lacks the key. */
  readonly value: string | null;
  readonly entry: Entry | null;
};

/** The values of a key of one cookie (`cookieId`), oldest first, each listed once for as long as it stayed. Refused writes set nothing. */
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
