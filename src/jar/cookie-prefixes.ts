import { engineRules } from './engine-rules.ts';
import { isIpAddress } from './domains.ts';
import type { SetCookie } from './set-cookie.ts';
import { isTrustworthy, type SettingContext } from './setting-context.ts';

/** A name that promises attributes which the cookie does not have. */
export type PrefixProblem = {
  readonly code: 'prefix';
  readonly prefix: CookiePrefix;
  readonly needs: 'secure-connection' | 'secure-attribute' | 'http-only' | 'root-path' | 'no-domain' | 'a-name';
};

/** Longest first. `__Http-` and `__Host-Http-` came with RFC 6265bis's successor (draft-ietf-httpbis-layered-cookies). */
export const cookiePrefixes = ['__Host-Http-', '__Host-', '__Http-', '__Secure-'] as const;
export type CookiePrefix = (typeof cookiePrefixes)[number];

/** RFC 6265bis, 5.7, steps 20 to 22: prefixes are compared without case. */
export function prefixProblem(cookie: SetCookie, context: SettingContext): PrefixProblem | null {
  const text = (cookie.name === '' ? cookie.value : cookie.name).toLowerCase();
  const prefix = cookiePrefixes.find((known) => text.startsWith(known.toLowerCase()));
  if (prefix === undefined) return null;
  const fails = (needs: PrefixProblem['needs']) => ({ code: 'prefix', prefix, needs }) as const;
  // A server could not tell `=__Host-a=1` from `__Host-a=1`.
  if (cookie.name === '') return fails('a-name');
  if (!isTrustworthy(context.url)) return fails('secure-connection');
  if (!cookie.secure) return fails('secure-attribute');
  if (prefix.includes('Http') && !cookie.httpOnly) return fails('http-only');
  if (!prefix.startsWith('__Host')) return null;
  if (cookie.path !== '/') return fails('root-path');
  return cookie.domain === null || mayRepeatDomain(context) ? null : fails('no-domain');
}

/** Domain naming the IP address or, in Firefox, the single label of the host itself leaves the cookie host-only. */
function mayRepeatDomain({ url: { hostname }, engine }: SettingContext): boolean {
  if (isIpAddress(hostname)) return true;
  return !hostname.includes('.') && engineRules[engine].hostPrefixTakesOwnDomain;
}
