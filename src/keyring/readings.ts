import { offersOf } from './notes.ts';
import type { ReadingName } from './reading-names.ts';
import type { Ring } from './ring.ts';

/** A line that signs nothing as read now, but would with another reading; `from` is null if it gives no key at all. */
export type ReadingHint = { readonly line: number; readonly from: ReadingName | null; readonly to: ReadingName };

/** Tries other readings of the ring's lines if no key verifies; `tryKey` says whether raw bytes do. */
export function verifyReadings(ring: Ring, tryKey: (bytes: Uint8Array) => boolean): ReadingHint[] {
  if (ring.keys.some(({ bytes }) => tryKey(bytes))) return [];
  const hints = new Map<number, ReadingHint>();
  for (const { line, reading, others } of ring.keys) {
    if (hints.has(line)) continue;
    const better = others.find(({ bytes }) => tryKey(bytes));
    if (better !== undefined) hints.set(line, { line, from: reading, to: better.reading });
  }
  for (const note of ring.notes) {
    const better = offersOf(note).find(({ bytes }) => tryKey(bytes));
    if (better !== undefined && 'line' in note && !hints.has(note.line))
      hints.set(note.line, { line: note.line, from: null, to: better.reading });
  }
  return [...hints.values()];
}
