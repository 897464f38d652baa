import type { Entry } from '../entry.ts';
import type { Decode, DecodedText } from './filter.ts';

/** One value that a key had, and the entry that set it; null for the value at the beginning of the timeline. */
export type KeyValue = {
  /** From `Decode`; null if the session lacks the key. */
  readonly value: string | null;
  readonly entry: Entry | null;
};

/** The values of a key of one cookie (`cookieId`), oldest first, each listed once for as long as it stayed. Refused writes and deletions that missed set nothing. */
export function keyHistory(
  entries: readonly Entry[],
  { cookieId, key }: { cookieId: string; key: string },
  decode: Decode,
): KeyValue[] {
  const read = (value: string | null) => (value === null ? null : decode(value));
  const history: KeyValue[] = [];
  let last: string | null = null;
  const add = (decoded: DecodedText | null, entry: Entry | null) => {
    last = decoded?.compared.keys.get(key) ?? null;
    history.push({ value: decoded?.keys.get(key) ?? null, entry });
  };
  for (const entry of entries) {
    if (
      entry.kind === 'navigation' ||
      entry.kind === 'refused' ||
      entry.kind === 'missed' ||
      entry.cookie?.id !== cookieId
    )
      continue;
    const before = read(entry.before);
    if (history.length === 0 && before?.keys.has(key)) add(before, null);
    const after = read(entry.after);
    if ((after?.compared.keys.get(key) ?? null) !== last) add(after, entry);
  }
  return history;
}
