import { characterIndex } from './text.ts';
import type { PyValue } from './value.ts';

/** Where Python's `json.loads` stops. `at` counts code points; `detail` is the text of its JSONDecodeError. */
export type JsonProblem =
  | { readonly code: 'json'; readonly at: number; readonly detail: string }
  | { readonly code: 'int-too-long'; readonly at: number }
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'too-many-values'; readonly cap: number };

/** A place in a JSON text. What scans it returns null where it fails, and leaves the reason in `problem`. */
export type Cursor = {
  readonly text: string;
  at: number;
  problem: JsonProblem | null;
};

// Of a number: fraction and exponent, either or none.
const tail = /(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
// sys.get_int_max_str_digits() of Python 3.11, there against quadratic conversions.
const intDigits = 4300;

// Python calls an escape that ends the text invalid, digits or not.
const hexDigits = /[0-9a-fA-F]{4}(?=[^])/y;
const escapes = new Map(Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }));

/** Fails at the cursor, or at the UTF-16 index that is given. */
export function stop(cursor: Cursor, detail: string, unit = cursor.at): null {
  cursor.problem = { code: 'json', at: characterIndex(cursor.text, unit), detail };
  return null;
}

/** Steps over the four characters that JSON calls whitespace, and gives the code of the next one; NaN at the end. */
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

/** The character that the escape at the cursor stands for; a surrogate pair comes as its two halves. */
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

/** The number at the cursor, or null without a problem where there is none: `_match_number_unicode`. */
export function scanNumber(cursor: Cursor): PyValue | null {
  const { text, at: start } = cursor;
  const first = text.charCodeAt(start) === 0x2d ? start + 1 : start;
  const whole = text.charCodeAt(first) === 0x30 ? first + 1 : afterDigits(text, first);
  if (whole === first) return null;
  tail.lastIndex = whole;
  // Not asked of integers, for it takes longer than all their digits.
  const end = '.eE'.includes(text.charAt(whole)) && tail.test(text) ? tail.lastIndex : whole;
  const digits = text.slice(start, end);
  if (end > whole) {
    cursor.at = end;
    return { type: 'float', value: Number(digits) };
  }
  if (whole - first > intDigits) {
    cursor.problem = { code: 'int-too-long', at: characterIndex(text, start) };
    return null;
  }
  cursor.at = end;
  // By way of a number where that is exact: several times as quick.
  return { type: 'int', value: BigInt(digits.length < 16 ? Number(digits) : digits) };
}

function afterDigits(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    // Not the negation: at the end the code is NaN.
    if (code >= 0x30 && code <= 0x39) at++;
    else return at;
  }
}
