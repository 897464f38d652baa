const encoder = new TextEncoder();
// `errors='replace'`, as Werkzeug decodes a cookie.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The value that a server's cookie parser hands on: a pair of double quotes is undone, with `\"` and `\056` inside. Werkzeug's
 * `_cookie_unquote` (werkzeug/_internal.py); Starlette and Django take `http.cookies._unquote`, which differs over ASCII only.
 * Werkzeug 2 quotes what it sets where it holds a character such as `@`: so does Flask-Login's cookie of a mail address.
 */
export function receivedValue(value: string): string {
  // Parsers strip the blanks that stand around the value in the header.
  const bare = trimBlanks(value);
  if (bare.length < 2 || !bare.startsWith('"') || !bare.endsWith('"')) return bare;
  const inner = bare.slice(1, -1);
  return inner.includes('\\') ? unescape(inner) : inner;
}

/** Octal escapes are bytes, of UTF-8 where they are more than ASCII. */
function unescape(text: string): string {
  const bytes: number[] = [];
  // One by one: an argument list has a limit.
  const add = (some: Iterable<number>) => {
    for (const byte of some) bytes.push(byte);
  };
  let end = 0;
  for (const match of text.matchAll(/\\(?:([0-3][0-7]{2})|([^\n]))/gu)) {
    const [all, octal, character = ''] = match;
    add(encoder.encode(text.slice(end, match.index)));
    add(octal === undefined ? encoder.encode(character) : [Number.parseInt(octal, 8)]);
    end = match.index + all.length;
  }
  add(encoder.encode(text.slice(end)));
  return decoder.decode(new Uint8Array(bytes));
}

/** Without the blanks of HTTP around it; without a pattern, which would try each blank of a long row anew. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (isBlank(text.charAt(start))) start++;
  while (end > start && isBlank(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

const isBlank = (character: string): boolean => character === ' ' || character === '\t';
