import { type LiteralScanner, skipBlank, stop, take } from './scanner.ts';
import type { PyValue } from '../value.ts';

/** One token. In bytes, each character stands for the byte with its code. */
type StringToken = { readonly kind: 'str' | 'bytes'; readonly text: string };
type Style = { readonly bytes: boolean; readonly raw: boolean; readonly quote: string };

const opening = /([bB][rR]?|[rR][bB]?|[uU]|[fF][rR]?|[rR][fF])?('''|"""|'|")/y;
const simpleEscapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

export function startsString(scanner: LiteralScanner): boolean {
  opening.lastIndex = scanner.at;
  return opening.test(scanner.text);
}

/** One or more adjacent string tokens, which Python joins before anything else. */
export function readStrings(scanner: LiteralScanner): PyValue | null {
  const first = readToken(scanner);
  if (first === null) return null;
  let text = first.text;
  for (;;) {
    const end = scanner.at;
    skipBlank(scanner);
    if (!startsString(scanner)) {
      scanner.at = end;
      return toValue({ kind: first.kind, text });
    }
    const at = scanner.at;
    const next = readToken(scanner);
    if (next === null) return null;
    if (next.kind !== first.kind) return stop(scanner, 'mixed-strings', { at });
    text += next.text;
  }
}

function toValue({ kind, text }: StringToken): PyValue {
  if (kind === 'str') return { type: 'str', value: text };
  return { type: 'bytes', value: Uint8Array.from(text, (character) => character.charCodeAt(0)) };
}

function readToken(scanner: LiteralScanner): StringToken | null {
  const start = scanner.at;
  opening.lastIndex = start;
  const [whole = '', prefix = '', quote = ''] = opening.exec(scanner.text) ?? [];
  if (/f/i.test(prefix)) return stop(scanner, 'unsupported', { detail: 'f-string' });
  scanner.at += whole.length;
  const style = { bytes: /b/i.test(prefix), raw: /r/i.test(prefix), quote };
  let text = '';
  while (!scanner.text.startsWith(quote, scanner.at)) {
    const piece = readPiece(scanner, style);
    if (piece === null) return stop(scanner, 'unterminated-string', { at: start });
    text += piece;
  }
  scanner.at += quote.length;
  return { kind: style.bytes ? 'bytes' : 'str', text };
}

const newline = /\r\n|\r|\n/y;

/** The next character or escape; null at the end of the string or at a problem. */
function readPiece(scanner: LiteralScanner, style: Style): string | null {
  // The tokenizer turns every kind of line end into \n before it reads (CPython Parser/tokenizer.c, translate_newlines).
  if (take(scanner, newline) !== null) return style.quote.length === 3 ? '\n' : null;
  const character = scanner.text[scanner.at];
  if (character === undefined) return null;
  if (character === '\\') return style.raw ? readRawPair(scanner, style) : readEscape(scanner, style);
  if (style.bytes && character > '\x7f') return stop(scanner, 'non-ascii-bytes');
  scanner.at += 1;
  return character;
}

/** In a raw string, a backslash stays and protects what follows, even a quote. */
function readRawPair(scanner: LiteralScanner, style: Style): string | null {
  scanner.at += 1;
  if (take(scanner, newline) !== null) return '\\\n';
  const next = readPieceAfterBackslash(scanner, style);
  return next === null ? null : `\\${next}`;
}

function readPieceAfterBackslash(scanner: LiteralScanner, style: Style): string | null {
  if (scanner.text[scanner.at] !== '\\') return readPiece(scanner, style);
  scanner.at += 1;
  return '\\';
}

const octal = /[0-7]{1,3}/y;
const hexEscapes: ReadonlyMap<string, RegExp> = new Map([
  ['x', /[0-9a-fA-F]{2}/y],
  ['u', /[0-9a-fA-F]{4}/y],
  ['U', /[0-9a-fA-F]{8}/y],
]);

/** CPython Parser/string_parser.c, Objects/unicodeobject.c (`unicode_escape`) and bytesobject.c. */
function readEscape(scanner: LiteralScanner, style: Style): string | null {
  const at = scanner.at;
  scanner.at += 1;
  if (take(scanner, newline) !== null) return '';
  const digits = take(scanner, octal);
  // b'\400' is b'\x00': only the low byte is kept.
  if (digits !== null) return String.fromCharCode(Number.parseInt(digits, 8) & (style.bytes ? 0xff : 0x1ff));
  const letter = scanner.text[scanner.at] ?? '';
  const simple = simpleEscapes.get(letter);
  if (simple !== undefined) {
    scanner.at += 1;
    return simple;
  }
  if (letter === 'N' && !style.bytes) return stop(scanner, 'named-escape', { at });
  const pattern = style.bytes && letter !== 'x' ? undefined : hexEscapes.get(letter);
  // An unknown escape keeps its backslash (Python only warns).
  return pattern === undefined ? '\\' : readHexEscape(scanner, pattern);
}

function readHexEscape(scanner: LiteralScanner, pattern: RegExp): string | null {
  const at = scanner.at - 1;
  scanner.at += 1;
  const digits = take(scanner, pattern);
  const code = digits === null ? Infinity : Number.parseInt(digits, 16);
  return code > 0x10ffff ? stop(scanner, 'bad-escape', { at }) : String.fromCodePoint(code);
}
