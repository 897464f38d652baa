import { trimBlanks } from '../flask/cookie-value.ts';

/** `name` is null without `=`: browsers send a nameless cookie that way, and people copy a value without its name. */
export type CookiePair = { readonly name: string | null; readonly value: string };

/** The cookies of a Cookie header's value, in its order. A name that appears twice is two cookies. */
export function parseCookieHeader(header: string): CookiePair[] {
  return header
    .split(';')
    .map((pair) => trimBlanks(pair))
    .filter((pair) => pair !== '')
    .map(pairOf);
}

/**
 * Whether a response says that it depends on the Cookie header. Flask says so in every response for which the session was read.
 */
export function variesByCookie(vary: string | null): boolean {
  return (vary ?? '').split(/[,\n]/).some((name) => name.trim().toLowerCase() === 'cookie');
}

function pairOf(text: string): CookiePair {
  const sign = text.indexOf('=');
  if (sign < 0) return { name: null, value: text };
  return { name: trimBlanks(text.slice(0, sign)), value: trimBlanks(text.slice(sign + 1)) };
}
