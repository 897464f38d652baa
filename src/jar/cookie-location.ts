import { domainMatches, isIpAddress } from './domains.ts';
import type { Cookie } from './cookie.ts';
import type { Address } from './address.ts';
import type { SetCookie } from './set-cookie.ts';

/** Where in a jar a cookie lives, as far as a Set-Cookie header tells: the partition's name is the browser's secret. */
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

/** Where a response from `url` puts this cookie. */
export function locationOfSetCookie(cookie: SetCookie, url: Address): CookieLocation {
  const { name, partitioned } = cookie;
  const domain = cookie.domain?.replace(/^\./, '') || url.hostname;
  // Domain naming an IP address or a single label, `localhost`, makes a host-only cookie.
  const hostOnly = cookie.domain === null || (domain === url.hostname && !canSpan(domain));
  return { name, domain, hostOnly, path: cookie.path ?? defaultPath(url), partitioned };
}

/** RFC 6265bis, 5.1.4: the path up to its last slash. */
function defaultPath({ pathname }: Address): string {
  const last = pathname.lastIndexOf('/');
  return last <= 0 ? '/' : pathname.slice(0, last);
}

/** Whether there can be hosts below this one that share its cookies. */
function canSpan(host: string): boolean {
  return host.includes('.') && !isIpAddress(host);
}

/** Whether a request to `url` is sent a cookie from here; SameSite aside (RFC 6265bis, 5.8.3). */
export function isSentTo(location: CookieLocation, url: Address): boolean {
  return domainMatches(url.hostname, location) && pathMatches(url.pathname, location.path);
}

function pathMatches(path: string, cookiePath: string): boolean {
  if (path === cookiePath) return true;
  return path.startsWith(cookiePath) && (cookiePath.endsWith('/') || path[cookiePath.length] === '/');
}
