import { parseCookieHeader } from '../jar/cookie-header.ts';
import { hasAttributes, parseSetCookie, type SetCookie } from '../jar/set-cookie.ts';

/** What a cookie was found in. */
type FoundBy = 'value' | 'header' | 'command' | 'code' | 'table' | 'page' | 'link' | 'text';

/** Where in the pasted text a cookie was found; `end` is the index after it. */
export type Place = { readonly at: number; readonly end: number; readonly by: FoundBy };

/** One cookie that a person pasted. `name` is null for a bare value, `setCookie` if it is not from a Set-Cookie header. */
export type Pasted = Place & {
  readonly name: string | null;
  readonly value: string;
  readonly setCookie: SetCookie | null;
};

export const pastedPair = (name: string | null, value: string, place: Place): Pasted => ({
  name,
  value: unbroken(value),
  setCookie: null,
  at: place.at,
  end: place.end,
  by: place.by,
});

/** No value holds a line end: a terminal put it there. */
const unbroken = (value: string): string => (value.includes('\n') ? value.replaceAll(/[\r\n]+[ \t]*/g, '') : value);

/** The cookies of a Cookie header's value. */
export function pastedCookies(header: string, place: Place): Pasted[] {
  return parseCookieHeader(header).map(({ name, value }) => pastedPair(name, value, place));
}

// Clients join several Set-Cookie headers with commas; a date has a comma too, and no `=` right behind it.
const joint = /,\s*(?=[\w!#$%&'*.^`|~+-]+=)/;

/** The cookies of a Set-Cookie header's value. Nothing tells which browser got it, so it is read as the RFC says. */
export function pastedSetCookies(header: string, place: Place): Pasted[] {
  const whole = unbroken(header);
  const headers = whole.split(joint);
  const areSeveral = headers.slice(0, -1).every(hasAttributes);
  return (areSeveral ? headers : [whole]).map((one) => pastedSetCookie(one, place));
}

function pastedSetCookie(header: string, place: Place): Pasted {
  const setCookie = parseSetCookie(header, 'chromium');
  const [pair = ''] = header.split(';');
  return { ...pastedPair(pair.includes('=') ? setCookie.name : null, setCookie.value, place), setCookie };
}

/** The value of a header without its name: attributes tell a Set-Cookie from a Cookie header. */
export function pastedHeader(header: string, place: Place): Pasted[] {
  return hasAttributes(header) ? pastedSetCookies(header, place) : pastedCookies(header, place);
}
