import { joinings } from './join-lines.ts';
import type { Pasted } from './pasted.ts';
import { readCode } from './readers/code/read-code.ts';
import { type CommandProblem, readCommands } from './readers/commands/read-commands.ts';
import { readHeaders } from './readers/headers/read-headers.ts';
import { readLines } from './readers/lines/read-lines.ts';
import { readPages } from './readers/pages/read-pages.ts';
import { readTables } from './readers/tables/read-tables.ts';
import { readTokens } from './readers/tokens/read-tokens.ts';
import { isSigned } from './readers/tokens/shape.ts';

export type FoundPasted = { readonly found: readonly Pasted[]; readonly problem: CommandProblem | null };

// A header in JSON in a string in a command: more is nobody's.
const deepest = 3;

/** The cookies in a text, in its order. An exact reader comes before the next; what one has read is not read again. */
function findPasted(text: string, depth = 0): FoundPasted {
  const commands = readCommands(text);
  const inner = (part: string) => (depth < deepest ? findPasted(part, depth + 1).found : []);
  const readers = [
    readHeaders,
    readTables,
    readPages,
    (whole: string) => readCode(whole, inner),
    readLines,
    readTokens,
  ];
  let found = commands.found;
  for (const reader of readers) found = withoutOverlap(found, reader(text));
  return { found: withoutCopies(found), problem: commands.problem };
}

// A longer text is no copy of a terminal's window.
const longestBroken = 65_536;

/** The cookies in a text of which a terminal may have broken the values over lines. */
export function findBroken(text: string): FoundPasted {
  const first = findPasted(text);
  if (!text.trim().includes('\n') || text.length > longestBroken || !isCut(first)) return first;
  for (const { text: joined, placeOf } of joinings(text)) {
    const { found, problem } = findPasted(joined);
    if (isBetter(found, first.found))
      return { found: found.map((one) => ({ ...one, at: placeOf(one.at), end: placeOf(one.end - 1) + 1 })), problem };
  }
  return first;
}

/** Whether more values are whole, or as many, and fewer are cut. */
function isBetter(found: readonly Pasted[], than: readonly Pasted[]): boolean {
  const gain = found.filter(isWhole).length - than.filter(isWhole).length;
  return gain > 0 || (gain === 0 && found.some(isWhole) && found.filter(isHalf).length < than.filter(isHalf).length);
}

const isWhole = ({ value }: Pasted): boolean => isSigned(value);

/** Whether it begins as a signed value does and does not end so. */
const isHalf = ({ name, value }: Pasted): boolean =>
  !isSigned(value) && (name === null || /^"?(?:ey|\.eJ|Ij|W[1-9])/.test(value));

const isCut = ({ found }: FoundPasted): boolean => found.length === 0 || found.some(isHalf);

/** The finds of both in the text's order; of the later ones those that stand where none of the first stood. */
function withoutOverlap(found: readonly Pasted[], more: readonly Pasted[]): readonly Pasted[] {
  if (more.length === 0) return found;
  const taken = spansOf(found);
  const added = more.filter(({ at, end }) => !overlaps(taken, at, end));
  return [...found, ...added].toSorted((one, other) => one.at - other.at);
}

type Span = { readonly at: number; readonly end: number };

/** The places of finds, joined where they touch, in order. */
function spansOf(found: readonly Pasted[]): Span[] {
  const spans: { at: number; end: number }[] = [];
  for (const { at, end } of found) {
    const last = spans.at(-1);
    if (last !== undefined && at < last.end) last.end = Math.max(last.end, end);
    else spans.push({ at, end });
  }
  return spans;
}

function overlaps(spans: readonly Span[], at: number, end: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const next = spans[low];
  return next !== undefined && next.at < end;
}

/** A HAR has each cookie twice, as a cookie and in a header: one is enough. A value that has a name elsewhere needs none. */
function withoutCopies(found: readonly Pasted[]): Pasted[] {
  const named = new Set(found.flatMap(({ name, value }) => (name === null ? [] : [value])));
  const seen = new Set<string>();
  return found.filter(({ name, value }) => {
    const id = JSON.stringify([name, value]);
    if (seen.has(id) || (name === null && named.has(value))) return false;
    seen.add(id);
    return true;
  });
}
