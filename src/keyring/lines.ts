export function lineAt(text: string, at: number): number {
  let line = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) line++;
  return line;
}

export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** From `at` to the end of its line. */
export function restOfLine(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.slice(at) : text.slice(at, end);
}

/** Where the statement at this position begins; lines that end with a backslash continue. */
export function statementStart(text: string, at: number): number {
  let start = lineStart(text, at);
  while (start > 0 && /[\\`^][ \t]*\n$/.test(text.slice(Math.max(0, start - 80), start)))
    start = lineStart(text, start - 1);
  return start;
}
