/** The position of a reader of code; `depth` counts open brackets, in which a line end is blank. */
export type CodeCursor = { readonly text: string; at: number; depth: number };

const blankOutside = /(?:[ \t\f]|\\\r?\n)+/y;
const blankInside = /(?:[ \t\f\r\n]|\\\r?\n|#[^\n]*)+/y;

export function skip(source: CodeCursor): void {
  take(source, source.depth > 0 ? blankInside : blankOutside);
}

/** Moves past a sticky pattern and returns what it matched, or null. */
export function take(source: CodeCursor, pattern: RegExp): string | null {
  pattern.lastIndex = source.at;
  const found = pattern.exec(source.text)?.[0];
  if (found === undefined) return null;
  source.at += found.length;
  return found;
}

/** Moves past blanks and this pattern, or not at all. */
export function takeNext(source: CodeCursor, pattern: RegExp): string | null {
  const start = source.at;
  skip(source);
  const found = take(source, pattern);
  if (found === null) source.at = start;
  return found;
}
