/** Whether the host, as `URL.hostname` writes it, is an IPv4 or IPv6 address. */
export function isIpAddress(host: string): boolean {
  return host.startsWith('[') || /^[\d.]+$/.test(host);
}

/**
 * The domains above the host whose cookies requests to the host carry: `a.b.example.com` gives `b.example.com` and `example.com`.
 * IP addresses and single labels have none.
 */
export function parentDomains(host: string): string[] {
  if (isIpAddress(host)) return [];
  const labels = host.split('.');
  return labels
    .map((_, at) => labels.slice(at))
    .filter((rest, at) => at > 0 && rest.length >= 2 && !looksLikePublicSuffix(rest))
    .map((rest) => rest.join('.'));
}

/** `co.uk`, `com.au`: no site can set a cookie there. A short rule instead of the public suffix list: a missed suffix only offers too much. */
function looksLikePublicSuffix(labels: readonly string[]): boolean {
  const [second = '', top = ''] = labels;
  return labels.length === 2 && top.length === 2 && second.length <= 3;
}

/** Whether requests to `host` carry a cookie of this domain (RFC 6265bis, 5.1.3). */
export function domainMatches(host: string, cookie: { domain: string; hostOnly: boolean }): boolean {
  if (host === cookie.domain) return true;
  return !cookie.hostOnly && host.endsWith(`.${cookie.domain}`);
}

/** The domain whose pages are one site: the highest domain that can have cookies for the host, or the host itself. */
export function registrableDomain(host: string): string {
  return parentDomains(host).at(-1) ?? host;
}
