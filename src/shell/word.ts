/** A part of a word: text that the shell passes on, or something that it fills in. `fallback` is the text of `${NAME:-text}`. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'expansion'; readonly source: string; readonly fallback: string | null };

/** One word of a command line; `end` is the index after it, `openQuote` the index of an unclosed quote. */
export type ShellWord = { readonly pieces: readonly Piece[]; readonly end: number; readonly openQuote: number | null };

type WordCursor = { readonly text: string; at: number; openQuote: number | null; readonly pieces: Piece[] };

export type WordOptions = {
  /** What ends a word outside of quotes: only blanks, or operators too. */
  readonly stop: RegExp;
  /** The quote that is open where reading starts. */
  readonly quote?: '' | "'" | '"';
};

export const blank = /\s/;
export const blankOrOperator = /[\s;&|<>()]/;

/** Reads the word at `at` by the rules of sh and bash (POSIX 2.2; bash's `$'…'`). */
export function readShellWord(text: string, at: number, { stop, quote = '' }: WordOptions): ShellWord {
  const reader: WordCursor = { text, at, openQuote: null, pieces: [] };
  if (quote !== '') readInQuotes(reader, quote, at);
  while (reader.openQuote === null && reader.at < text.length && !stop.test(text.charAt(reader.at))) readPart(reader);
  return { pieces: joined(reader.pieces), end: reader.at, openQuote: reader.openQuote };
}

/** The word with its expansions unexpanded. */
export function sourceText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.source)).join('');
}

function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text')
      result[result.length - 1] = { kind: 'text', text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}

/** One character, or everything within quotes. */
function readPart(reader: WordCursor): void {
  const { text, at } = reader;
  const rest = text.slice(at, at + 2);
  if (rest === "$'") return readAnsi(reader);
  if (rest === '$"') reader.at += 1;
  const character = text.charAt(reader.at);
  if (character === "'" || character === '"') {
    reader.at += 1;
    return readInQuotes(reader, character, at);
  }
  if (takeExpansion(reader)) return;
  reader.at += 1;
  if (character !== '\\' || rest.length < 2) return add(reader, character);
  const next = /^(?:\r?\n|[^])/.exec(text.slice(reader.at, reader.at + 2))?.[0] ?? '';
  reader.at += next.length;
  // A backslash at the end of a line joins the next line.
  add(reader, next.endsWith('\n') ? '' : next);
}

function add(reader: WordCursor, text: string): void {
  reader.pieces.push({ kind: 'text', text });
}

function readInQuotes(reader: WordCursor, quote: "'" | '"', start: number): void {
  while (reader.at < reader.text.length) {
    const character = reader.text.charAt(reader.at);
    if (character === quote) {
      reader.at += 1;
      return add(reader, '');
    }
    if (quote === '"' && takeExpansion(reader)) continue;
    const escape = quote === '"' ? /^\\(?:([$`"\\])|\r?\n)/.exec(reader.text.slice(reader.at, reader.at + 3)) : null;
    add(reader, escape === null ? character : (escape[1] ?? ''));
    reader.at += escape?.[0].length ?? 1;
  }
  reader.openQuote = start;
  reader.at = start;
}

// A special parameter is one character; before anything else, `$` is literal.
const simple = /\$(?:[A-Za-z_]\w*|[0-9@*#?$!-])/y;
const braced = /\$\{(?:[^{}'"\\]|\\[^]|'[^']*'|"[^"]*"|\$?\{[^{}]*\})*\}/y;
const command = /\$\((?:[^()'"]|'[^']*'|"(?:[^"\\]|\\[^])*"|\((?:[^()]|\([^()]*\))*\))*\)/y;
const backquoted = /`(?:[^`\\]|\\[^])*`/y;

function takeExpansion(reader: WordCursor): boolean {
  for (const pattern of [simple, braced, command, backquoted]) {
    pattern.lastIndex = reader.at;
    const source = pattern.exec(reader.text)?.[0];
    if (source === undefined) continue;
    reader.at += source.length;
    reader.pieces.push({ kind: 'expansion', source, fallback: fallbackOf(source) });
    return true;
  }
  return false;
}

/** The text of `${NAME:-text}` and `${NAME:=text}`, if it contains no further expansion. */
function fallbackOf(source: string): string | null {
  const inner = /^\$\{\w+:?[-=]([^]*)\}$/.exec(source)?.[1];
  if (inner === undefined) return null;
  const word = readShellWord(inner, 0, { stop: /(?!)/ });
  return word.openQuote === null && word.pieces.every(({ kind }) => kind === 'text') ? sourceText(word.pieces) : null;
}

const ansiBody = /(?:[^'\\]|\\[^])*/y;

function readAnsi(reader: WordCursor): void {
  ansiBody.lastIndex = reader.at + 2;
  const inner = ansiBody.exec(reader.text)?.[0] ?? '';
  const end = reader.at + 2 + inner.length;
  if (reader.text[end] !== "'") {
    reader.openQuote = reader.at;
    return;
  }
  reader.at = end + 1;
  add(reader, unescapeAnsi(inner));
}

const letters: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  e: '\x1b',
  E: '\x1b',
};

/** bash's `$'…'` (ANSI-C quoting). */
function unescapeAnsi(text: string): string {
  return text.replaceAll(
    /\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3})|([^]))/g,
    (_, hex?: string, unicode?: string, long?: string, octal?: string, letter = '') => {
      const code = Number.parseInt(hex ?? unicode ?? long ?? '', 16);
      if (!Number.isNaN(code)) return code > 0x10ffff ? '' : String.fromCodePoint(code);
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      return letters[letter] ?? letter;
    },
  );
}
