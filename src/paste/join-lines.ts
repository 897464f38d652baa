/** A text whose broken lines are joined; `placeOf` tells where a character of it stood. */
export type JoinedText = { readonly text: string; readonly placeOf: (at: number) => number };

// A terminal is wider; shorter lines are a list.
const narrowest = 40;
const lineEnds = /\r?\n/g;
// With the blanks that begin the next line, as of a folded header (RFC 7230, 3.2.4).
const foldedEnds = /\r?\n[ \t]*/g;

/** The text with its lines joined where a terminal may have broken them: at its full width, or in the middle of a value. */
export function joinings(text: string): JoinedText[] {
  const lines = text.split(/\r?\n/);
  let width = 0;
  for (const { length } of lines) width = Math.max(width, length);
  const atWidth = (line: string) => line.length === width && width >= narrowest;
  const breaks: readonly Breaks[] = [
    { lines, isBroken: atWidth, ends: lineEnds },
    { lines, isBroken: inValue, ends: lineEnds },
    { lines, isBroken: (line, next) => inValue(line, next.trimStart()), ends: foldedEnds },
  ];
  return breaks.flatMap((one) => joined(text, one) ?? []);
}

/** Whether a value without a blank may go on in the next line. */
const inValue = (line: string, next: string): boolean => /[\w.~+/:=-]{16}$/.test(line) && /^[\w.~+/:=-]/.test(next);

type Breaks = {
  readonly lines: readonly string[];
  readonly isBroken: (line: string, next: string) => boolean;
  /** What a joining leaves out. */
  readonly ends: RegExp;
};

/** Null where there is nothing to join. */
function joined(text: string, { lines, isBroken, ends }: Breaks): JoinedText | null {
  // Where in the joined text a piece begins, and where it stood.
  const pieces: { at: number; from: number }[] = [{ at: 0, from: 0 }];
  let result = '';
  let end = 0;
  let index = 0;
  for (const match of text.matchAll(ends)) {
    if (isBroken(lines[index] ?? '', lines[index + 1] ?? '')) {
      result += text.slice(end, match.index);
      end = match.index + match[0].length;
      pieces.push({ at: result.length, from: end });
    }
    index += 1;
  }
  if (pieces.length === 1) return null;
  const placeOf = (at: number): number => {
    const piece = pieces.findLast((one) => one.at <= at);
    return piece === undefined ? at : piece.from + at - piece.at;
  };
  return { text: result + text.slice(end), placeOf };
}
