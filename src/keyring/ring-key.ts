import { ownerOf } from './known-key.ts';
import type { KeyName } from './names.ts';
import { isPlaceholder, type RingNote } from './notes.ts';
import type { KeyReading, ReadingName } from './reading-names.ts';

// A key costs one HMAC per cookie; a long text used as fallbacks would be thousands of keys.
export const maxKeys = 256;

export type RingKey = {
  /** Line of the text from 0; one line can hold several keys. */
  readonly line: number;
  readonly name: KeyName | null;
  readonly bytes: Uint8Array;
  readonly reading: ReadingName;
  /** Other meanings of the line; never the same bytes twice. */
  readonly others: readonly KeyReading[];
};

/** What one line or assignment contributes. */
export type RingPart = { readonly keys: readonly RingKey[]; readonly notes: readonly RingNote[] };

/** The line of a key, and the reading that the person chose for it. */
export type KeyLine = { readonly line: number; readonly name: KeyName | null; readonly chosen: string | undefined };

/** A key by the chosen reading, or else by the first one; none if the line has no reading. */
export function makeKey(readings: readonly KeyReading[], { line, name, chosen }: KeyLine): RingPart {
  const wanted = readings.find((each) => each.reading === chosen);
  const main = wanted ?? readings[0];
  if (main === undefined) return { keys: [], notes: [] };
  const notes: RingNote[] = [];
  if (chosen !== undefined && wanted === undefined) notes.push({ code: 'unavailable-reading', line, reading: chosen });
  const owner = ownerOf(main.bytes);
  if (owner !== null || isPlaceholder(main.bytes)) notes.push({ code: 'placeholder', line, owner });
  return { keys: [{ line, name, ...main, others: distinct(main, readings) }], notes };
}

function distinct(main: KeyReading, readings: readonly KeyReading[]): KeyReading[] {
  const others: KeyReading[] = [];
  for (const reading of readings) {
    if (![main, ...others].some(({ bytes }) => sameBytes(bytes, reading.bytes))) others.push(reading);
  }
  return others;
}

function sameBytes(some: Uint8Array, others: Uint8Array): boolean {
  return some.length === others.length && some.every((byte, at) => byte === others[at]);
}
