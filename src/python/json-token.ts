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

// sys.get_int_max_str_digits() of Python 3.11, there against quadratic conversions.
const intDigits = 4300;

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
  const code = hexCode(cursor.text, cursor.at + 2);
  // Python calls an escape that ends the text invalid, digits or not.
  if (code < 0 || cursor.at + 6 >= cursor.text.length) return stop(cursor, 'Invalid \\uXXXX escape', cursor.at + 1);
  cursor.at += 6;
  return String.fromCharCode(code);
}

/** Of four hex digits; negative where one is none. */
function hexCode(text: string, start: number): number {
  let code = 0;
  for (let at = start; at < start + 4; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) code = code * 16 + unit - 0x30;
    // The bit 0x20 is all that parts the cases.
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x66) code = code * 16 + (unit | 0x20) - 0x57;
    else return -1;
  }
  return code;
}

/** The number at the cursor, or null without a problem where there is none: `_match_number_unicode`. */
export function scanNumber(cursor: Cursor): PyValue | null {
  const { text, at: start } = cursor;
  const first = text.charCodeAt(start) === 0x2d ? start + 1 : start;
  const whole = text.charCodeAt(first) === 0x30 ? first + 1 : afterDigits(text, first);
  if (whole === first) return null;
  const end = afterExponent(text, afterFraction(text, whole));
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

/** Where the fraction that starts at `point` ends: there again where none does. */
function afterFraction(text: string, point: number): number {
  if (text.charCodeAt(point) !== 0x2e) return point;
  const end = afterDigits(text, point + 1);
  return end === point + 1 ? point : end;
}

function afterExponent(text: string, letter: number): number {
  const code = text.charCodeAt(letter);
  if (code !== 0x65 && code !== 0x45) return letter;
  const sign = text.charCodeAt(letter + 1);
  const first = sign === 0x2b || sign === 0x2d ? letter + 2 : letter + 1;
  const end = afterDigits(text, first);
  return end === first ? letter : end;
}
