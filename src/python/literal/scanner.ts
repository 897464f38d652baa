/** The position of a reader of Python source; `problem` is the first thing that stopped it. */
export type LiteralScanner = {
  readonly text: string;
  at: number;
  /** How many brackets are open. Inside them, a line end counts as blank. */
  depth: number;
  problem: LiteralProblem | null;
};

/** `at` is an index into the text in UTF-16 units; `detail` is the piece of source in question, or empty. */
export type LiteralProblem = {
  readonly code: LiteralProblemCode;
  readonly at: number;
  readonly detail: string;
};

export type LiteralProblemCode =
  | 'empty'
  | 'cut'
  | 'syntax'
  | 'trailing'
  | 'unterminated-string'
  | 'bad-escape'
  | 'named-escape'
  | 'non-ascii-bytes'
  | 'mixed-strings'
  | 'bad-number'
  | 'int-too-long'
  /** A name, a call or an operator: code that Python would have to run. */
  | 'not-a-literal'
  /** A set, a complex number or an f-string: Python has it, but a session cannot hold it. */
  | 'unsupported'
  | 'unhashable-key'
  | 'bad-value'
  | 'too-deep';

/** Records the first problem; readers return its `null`. */
export function stop(
  scanner: LiteralScanner,
  code: LiteralProblemCode,
  where: { at?: number; detail?: string } = {},
): null {
  scanner.problem ??= { code, at: where.at ?? scanner.at, detail: where.detail ?? '' };
  return null;
}

// A line continuation needs a line to join: at the end of the text, Python reports an unexpected end.
const blankOutside = /[ \t\f]+|\\(?:\r\n|\r|\n)(?!$)|#[^\r\n]*/y;
const blankInside = /[ \t\f\r\n]+|\\(?:\r\n|\r|\n)(?!$)|#[^\r\n]*/y;

/** Skips what Python's tokenizer skips: spaces, comments, joined lines and, inside brackets, line ends. */
export function skipBlank(scanner: LiteralScanner): void {
  const blank = scanner.depth > 0 ? blankInside : blankOutside;
  while (take(scanner, blank) !== null) continue;
}

/** Moves past a sticky pattern and returns what it matched, or null. */
export function take(scanner: LiteralScanner, pattern: RegExp): string | null {
  pattern.lastIndex = scanner.at;
  const found = pattern.exec(scanner.text)?.[0];
  if (found === undefined) return null;
  scanner.at += found.length;
  return found;
}

/** Skips blanks and this mark, if it comes next. */
export function takeMark(scanner: LiteralScanner, mark: string): boolean {
  const start = scanner.at;
  skipBlank(scanner);
  const found = scanner.text.startsWith(mark, scanner.at);
  scanner.at = found ? scanner.at + mark.length : start;
  return found;
}
