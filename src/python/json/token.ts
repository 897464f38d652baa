import { characterIndex } from '../text.ts';
import type { PyValue } from '../value.ts';

/** Where Python's `json.loads` stops. `at` counts code points; `detail` is the message of its JSONDecodeError. */
export type JsonProblem =
  | { readonly code: 'json'; readonly at: number; readonly detail: string }
  | { readonly code: 'int-too-long'; readonly at: number }
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'too-many-values'; readonly cap: number };

/** A position in a JSON text. Scanning functions return null on failure and leave the reason in `problem`. */
export type Cursor = {
  readonly text: string;
  at: number;
  /** Where `oddAfter` last found a character, initially -1; searched again once the cursor has passed it. */
  odd: number;
  problem: JsonProblem | null;
};

// Fraction and exponent of a number, each optional.
const tail = /(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
// sys.get_int_max_str_digits() of Python 3.11, which exists because of quadratic conversions.
const intDigits = 4300;

// Python calls an escape at the end of the text invalid, with or without digits.
const hexDigits = /[0-9a-fA-F]{4}(?=[^])/y;
const escapes = new Map(
  Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }),
);

/** Fails at the cursor, or at the given UTF-16 index. */
export function stop(cursor: Cursor, detail: string, unit = cursor.at): null {
  cursor.problem = { code: 'json', at: characterIndex(cursor.text, unit), detail };
  return null;
}

/** Skips the four characters that JSON calls whitespace and returns the code of the next one; NaN at the end. */
export function nextCode(cursor: Cursor): number {
  for (;;) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return code;
    cursor.at++;
  }
}

/** The string whose opening quote is at the cursor: `scanstring_unicode` (Modules/_json.c), strict. */
export function scanString(cursor: Cursor): string | null {
  const { text, at: opening } = cursor;
  let string = '';
  let start = opening + 1;
  const closing = text.indexOf('"', start);
  if (closing >= 0 && closing < oddAfter(cursor)) {
    cursor.at = closing + 1;
    return text.slice(start, closing);
  }
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      cursor.at = at + 1;
      return string + text.slice(start, at);
    }
    if (code < 0x20) return stop(cursor, 'Invalid control character at', at);
    if (code !== 0x5c) continue;
    if (at + 1 === text.length) break;
    cursor.at = at;
    const escape = scanEscape(cursor);
    if (escape === null) return null;
    string += text.slice(start, at) + escape;
    start = cursor.at;
    at = start - 1;
  }
  return stop(cursor, 'Unterminated string starting at', opening);
}

const oddCharacter = /[\\\0-\x1f]/g;

/** The next character, at or after the cursor, that a string cannot contain unescaped. */
function oddAfter(cursor: Cursor): number {
  if (cursor.odd < cursor.at) {
    oddCharacter.lastIndex = cursor.at;
    cursor.odd = oddCharacter.test(cursor.text) ? oddCharacter.lastIndex - 1 : cursor.text.length;
  }
  return cursor.odd;
}

/** The character of the escape at the cursor; a surrogate pair arrives as its two halves. */
function scanEscape(cursor: Cursor): string | null {
  const letter = cursor.text.charAt(cursor.at + 1);
  if (letter !== 'u') {
    const character = escapes.get(letter) ?? stop(cursor, 'Invalid \\escape');
    cursor.at += 2;
    return character;
  }
  hexDigits.lastIndex = cursor.at + 2;
  if (!hexDigits.test(cursor.text)) return stop(cursor, 'Invalid \\uXXXX escape', cursor.at + 1);
  cursor.at += 6;
  return String.fromCharCode(Number.parseInt(cursor.text.slice(cursor.at - 4, cursor.at), 16));
}

/** The number at the cursor, or null without a problem if there is none: `_match_number_unicode`. */
export function scanNumber(cursor: Cursor): PyValue | null {
  const { text, at: start } = cursor;
  const isNegative = text.charCodeAt(start) === 0x2d;
  const first = isNegative ? start + 1 : start;
  let whole = first;
  // Exact for this many digits, and several times as fast as parsing them again.
  let size = 0;
  for (let digit = digitAt(text, whole); digit >= 0; digit = digitAt(text, whole)) {
    size = size * 10 + digit;
    whole++;
    // No digit may follow a leading zero.
    if (size === 0) break;
  }
  if (whole === first) return null;
  const code = text.charCodeAt(whole);
  tail.lastIndex = whole;
  // Not used for integers, because it takes longer than all their digits.
  if ((code === 0x2e || (code | 0x20) === 0x65) && tail.test(text) && tail.lastIndex > whole) {
    cursor.at = tail.lastIndex;
    return { type: 'float', value: Number(text.slice(start, cursor.at)) };
  }
  if (whole - first > intDigits) {
    cursor.problem = { code: 'int-too-long', at: characterIndex(text, start) };
    return null;
  }
  cursor.at = whole;
  const value = BigInt(whole - first < 16 ? size : text.slice(first, whole));
  return { type: 'int', value: isNegative ? -value : value };
}

/** The digit at this place, or -1; also -1 at the end, where the code is NaN. */
function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 0x30;
  return digit >= 0 && digit <= 9 ? digit : -1;
}
