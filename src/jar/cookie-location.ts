import { domainMatches } from './domains.ts';
import { defaultPath, pathMatches } from './cookie-path.ts';
import { canSpanHosts } from './registrable-domain.ts';
import type { Cookie } from './cookie.ts';
import type { Address } from './address.ts';
import type { SetCookie } from './set-cookie.ts';

/** Where in the jar a cookie is stored, as far as a Set-Cookie header says: the header does not name the partition. */
export type CookieLocation = {
  readonly name: string;
  /** Without the leading dot. */
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly partitioned: boolean;
};

export function locationKeyOf({ name, domain, hostOnly, path, partitioned }: CookieLocation): string {
  return JSON.stringify([name, domain, hostOnly, path, partitioned]);
}

export function locationOfCookie(cookie: Cookie): CookieLocation {
  const { name, domain, hostOnly, path, partition } = cookie;
  return { name, domain, hostOnly, path, partitioned: partition !== null };
}

/** Where the browser stores this cookie of a response from `url`. */
export function locationOfSetCookie(cookie: SetCookie, url: Address): CookieLocation {
  const { name, partitioned } = cookie;
  const domain = cookie.domain?.replace(/^\./, '') || url.hostname;
  // A Domain that repeats an IP address, a single label (`localhost`) or a public suffix makes a host-only cookie (5.7, step 10).
  const hostOnly = cookie.domain === null || (domain === url.hostname && !canSpanHosts(domain));
  return { name, domain, hostOnly, path: cookie.path ?? defaultPath(url), partitioned };
}

/** Whether a request to `url` carries a cookie from this location, SameSite aside (RFC 6265bis, 5.8.3). */
export function isSentTo(location: CookieLocation, url: Address): boolean {
  return domainMatches(url.hostname, location) && pathMatches(url.pathname, location.path);
}
