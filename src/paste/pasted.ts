import { parseCookieHeader } from '../jar/cookie-header.ts';
import { hasAttributes, parseSetCookie, type SetCookie } from '../jar/set-cookie.ts';

/** One cookie that a person pasted. `name` is null for a bare value, `setCookie` if it is not from a Set-Cookie header. */
export type Pasted = {
  readonly name: string | null;
  readonly value: string;
  readonly setCookie: SetCookie | null;
};

export const pastedPair = (name: string, value: string): Pasted => ({ name, value, setCookie: null });

export const pastedValue = (value: string): Pasted => ({ name: null, value, setCookie: null });

/** The cookies of a Cookie header's value. */
export function pastedCookies(header: string): Pasted[] {
  return parseCookieHeader(header).map((pair) => ({ ...pair, setCookie: null }));
}

/** The cookie of a Set-Cookie header's value. Nothing tells which browser got it, so it is read as the RFC says. */
export function pastedSetCookie(header: string): Pasted {
  const setCookie = parseSetCookie(header, 'chromium');
  const [pair = ''] = header.split(';');
  return { name: pair.includes('=') ? setCookie.name : null, value: setCookie.value, setCookie };
}

/** The value of a header without its name: attributes tell a Set-Cookie from a Cookie header. */
export function pastedHeader(header: string): Pasted[] {
  return hasAttributes(header) ? [pastedSetCookie(header)] : pastedCookies(header);
}
