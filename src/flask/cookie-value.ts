const encoder = new TextEncoder();
// `errors='replace'`, as Werkzeug decodes a cookie.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The value that a server's cookie parser passes on: it removes a pair of double quotes and undoes `\"` and `\056` inside. This
 * is Werkzeug's `_cookie_unquote` (werkzeug/_internal.py); Starlette and Django use `http.cookies._unquote`, which differs only
 * beyond ASCII. Werkzeug 2 quotes values with a character such as `@`, for example Flask-Login's cookie of a mail address.
 */
export function receivedValue(value: string): string {
  // Parsers strip blanks around the value in the header.
  const bare = trimBlanks(value);
  if (bare.length < 2 || !bare.startsWith('"') || !bare.endsWith('"')) return bare;
  const inner = bare.slice(1, -1);
  return inner.includes('\\') ? unescape(inner) : inner;
}

/** Octal escapes are bytes, and form UTF-8 beyond ASCII. */
function unescape(text: string): string {
  const bytes: number[] = [];
  // One by one, because an argument list has a limit.
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

/** Without HTTP's blanks around it. A regular expression would retry at each blank of a long run. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (isBlank(text.charAt(start))) start++;
  while (end > start && isBlank(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

const isBlank = (character: string): boolean => character === ' ' || character === '\t';
