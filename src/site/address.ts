import type { Cookie } from '../jar/cookie.ts';
import { domainMatches } from '../jar/domains.ts';
import type { Site } from './snapshot.ts';

/** The site of a page's address; null for the browser's own pages, files and blank tabs. */
export function siteOf(url: string): Site | null {
  if (!URL.canParse(url)) return null;
  const { protocol, origin, hostname, pathname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return { origin, host: hostname, path: pathname };
}

/** Match patterns for a host. Both schemes: with one alone the browser hides Secure cookies or those of http pages. */
export function originsOf(host: string): string[] {
  return [`http://${host}/*`, `https://${host}/*`];
}

export const everySite: readonly string[] = ['http://*/*', 'https://*/*'];

/** Whether a page at `url`, in that cookie store, can be sent this cookie. */
export function receives(url: string | null, storeId: string, cookie: Cookie): boolean {
  const site = url === null ? null : siteOf(url);
  return site !== null && storeId === cookie.storeId && domainMatches(site.host, cookie);
}
