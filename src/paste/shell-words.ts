import { fail, ok, type Result } from '../foundation/result.ts';

/** A word of a command line without its quotes; `at` is where it starts in the text. */
export type Word = { readonly text: string; readonly at: number };

type ShellCursor = { readonly text: string; at: number };

/** Splits as bash does, or as cmd does where its `^` stands; fails with the index of a quote that is never closed, cmd's carets not counted. */
export function splitWords(command: string): Result<Word[], number> {
  // Browsers' "copy as cURL (cmd)": each special character has a caret, each line ends with one.
  const text = /\^["\r\n]/.test(command) ? fromCmd(command) : command;
  const reader: ShellCursor = { text, at: 0 };
  const words: Word[] = [];
  for (;;) {
    // A backslash at a line's end joins the next line.
    reader.at += /^(?:\s|\\\r?\n)*/.exec(text.slice(reader.at))?.[0].length ?? 0;
    if (reader.at >= text.length) return ok(words);
    const at = reader.at;
    const word = readWord(reader);
    if (word === null) return fail(reader.at);
    words.push({ text: word, at });
  }
}

/** A caret is the character after it alone; two are one. */
function fromCmd(command: string): string {
  return command
    .replaceAll(/\^(\r\n|\r|\n)/g, ' $1')
    .replaceAll(/\^\^/g, '\0')
    .replaceAll('^', '')
    .replaceAll('\0', '^');
}

function readWord(reader: ShellCursor): string | null {
  let word = '';
  while (reader.at < reader.text.length && !/\s/.test(reader.text.charAt(reader.at))) {
    const piece = readPiece(reader);
    if (piece === null) return null;
    word += piece;
  }
  return word;
}

function readPiece(reader: ShellCursor): string | null {
  const rest = reader.text.slice(reader.at, reader.at + 2);
  if (rest.startsWith("'")) return readQuoted(reader, { opening: "'", body: /[^']*/y, unescape: keep });
  if (rest === "$'") return readQuoted(reader, { opening: "$'", body: /(?:[^'\\]|\\[^])*/y, unescape: unescapeAnsi });
  if (rest.startsWith('"'))
    return readQuoted(reader, { opening: '"', body: /(?:[^"\\]|\\[^])*/y, unescape: unescapeDouble });
  reader.at += 1;
  if (!rest.startsWith('\\') || rest.length < 2) return rest.charAt(0);
  reader.at += 1;
  return rest.charAt(1) === '\n' ? '' : rest.charAt(1);
}

type Quoting = { readonly opening: string; readonly body: RegExp; readonly unescape: (text: string) => string };

function readQuoted(reader: ShellCursor, { opening, body, unescape }: Quoting): string | null {
  body.lastIndex = reader.at + opening.length;
  const inner = body.exec(reader.text)?.[0] ?? '';
  const end = reader.at + opening.length + inner.length;
  if (reader.text[end] !== opening.at(-1)) return null;
  reader.at = end + 1;
  return unescape(inner);
}

const keep = (text: string) => text;

function unescapeDouble(text: string): string {
  return text.replaceAll(/\\([$`"\\]|\r?\n)/g, (_, character: string) => character.trim());
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
    /\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|([0-7]{1,3})|([^]))/g,
    (_, hex?: string, unicode?: string, octal?: string, letter = '') => {
      const digits = hex ?? unicode;
      if (digits !== undefined) return String.fromCharCode(Number.parseInt(digits, 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      return letters[letter] ?? letter;
    },
  );
}
