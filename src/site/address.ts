import type { Cookie } from './cookie.ts';
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

/**
 * Domains above the host whose domain cookies a page of the host is sent: `a.b.example.com` gives `b.example.com` and
 * `example.com`. IP addresses and single labels have none.
 */
export function parentDomains(host: string): string[] {
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return [];
  const labels = host.split('.');
  return labels
    .map((_, at) => labels.slice(at))
    .filter((rest, at) => at > 0 && rest.length >= 2 && !looksLikePublicSuffix(rest))
    .map((rest) => rest.join('.'));
}

/** `co.uk`, `com.au`: no site can set a cookie there. A short rule in place of the public suffix list: missing one only offers too much. */
function looksLikePublicSuffix(labels: readonly string[]): boolean {
  const [second = '', top = ''] = labels;
  return labels.length === 2 && top.length === 2 && second.length <= 3;
}

/** Whether a page of `host` is sent a cookie of this domain (RFC 6265, 5.1.3). */
export function domainMatches(host: string, cookie: { domain: string; hostOnly: boolean }): boolean {
  if (host === cookie.domain) return true;
  return !cookie.hostOnly && host.endsWith(`.${cookie.domain}`);
}

/** Whether a page at `url`, in that cookie store, can be sent this cookie. */
export function receives(url: string | null, storeId: string, cookie: Cookie): boolean {
  const site = url === null ? null : siteOf(url);
  return site !== null && storeId === cookie.storeId && domainMatches(site.host, cookie);
}
