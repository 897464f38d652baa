import { isTrustworthy } from './address.ts';
import { engineRules } from './engine-rules.ts';
import { isIpAddress } from './domains.ts';
import type { SetCookie } from './set-cookie.ts';
import type { SettingContext } from './setting-context.ts';

/** The name promises attributes that the cookie lacks. */
export type PrefixProblem = {
  readonly code: 'prefix';
  readonly prefix: CookiePrefix;
  readonly needs: 'secure-connection' | 'secure-attribute' | 'http-only' | 'root-path' | 'no-domain' | 'a-name';
};

/** Longest first. `__Http-` and `__Host-Http-` came with RFC 6265bis's successor (draft-ietf-httpbis-layered-cookies). */
export const cookiePrefixes = ['__Host-Http-', '__Host-', '__Http-', '__Secure-'] as const;
type CookiePrefix = (typeof cookiePrefixes)[number];

/** Compares prefixes without case (RFC 6265bis, 5.7, steps 20 to 22). */
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

/** A Domain that repeats the host's IP address or, in Firefox, its single label leaves the cookie host-only. */
function mayRepeatDomain({ url: { hostname }, engine }: SettingContext): boolean {
  if (isIpAddress(hostname)) return true;
  return !hostname.includes('.') && engineRules[engine].hostPrefixTakesOwnDomain;
}
