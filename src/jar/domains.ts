import type { Cookie } from './cookie.ts';

/** Whether the host, as `URL.hostname` writes it, is an IPv4 or IPv6 address. */
export function isIpAddress(host: string): boolean {
  return host.startsWith('[') || /^[\d.]+$/.test(host);
}

/** Whether the host is this computer itself (RFC 6761, 6.3): browsers trust it like https, and nobody else's session is at risk. */
export function isLoopback(host: string): boolean {
  return host === '[::1]' || /(?:^|\.)localhost$/.test(host) || /^127(?:\.\d+){3}$/.test(host);
}

/**
 * The domains of two or more labels above the host: `a.b.example.com` gives `b.example.com` and `example.com`. They may include a
 * public suffix (`co.uk`), which never has cookies. `parentDomains` leaves it out, but needs a long list for that.
 */
export function domainsAbove(host: string): string[] {
  if (isIpAddress(host)) return [];
  const labels = host.split('.');
  return labels
    .map((_, at) => labels.slice(at))
    .filter((rest, at) => at > 0 && rest.filter((label) => label !== '').length >= 2)
    .map((rest) => rest.join('.'));
}

/** Whether requests to `host` carry a cookie of this domain (RFC 6265bis, 5.1.3). */
export function domainMatches(host: string, cookie: Pick<Cookie, 'domain' | 'hostOnly'>): boolean {
  if (host === cookie.domain) return true;
  return !cookie.hostOnly && host.endsWith(`.${cookie.domain}`);
}

/** Whether requests by a tab's page at `host` carry the cookie. A partitioned cookie belongs only to pages of its own site. */
export function isSentToTopPage(host: string, cookie: Pick<Cookie, 'domain' | 'hostOnly' | 'partition'>): boolean {
  const { partition } = cookie;
  if (!domainMatches(host, cookie)) return false;
  if (partition === null) return true;
  return URL.canParse(partition) && domainMatches(host, { domain: new URL(partition).hostname, hostOnly: false });
}
