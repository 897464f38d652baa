import { getDomain } from 'tldts';

/**
 * The domain that somebody registered and that all pages below it share cookies under; null for IP addresses, single labels and
 * public suffixes. The list is Mozilla's, with the suffixes of hosting companies (`github.io`), as browsers use it for cookies.
 */
function registeredDomain(host: string): string | null {
  // The host is what `URL.hostname` wrote: cut out, lower case and valid already. An underscore is valid to browsers.
  const domain = getDomain(host, { allowPrivateDomains: true, extractHostname: false, validateHostname: false });
  // A fully qualified name keeps its last dot in browsers, and is another site.
  return domain !== null && host.endsWith('.') ? `${domain}.` : domain;
}

/** The domain whose pages are one site: the registered one, or the host itself where there is none. */
export function registrableDomain(host: string): string {
  return registeredDomain(host) ?? host;
}

/** Whether hosts below this one can share its cookies: not those of an IP address, a single label or a public suffix. */
export function canSpanHosts(host: string): boolean {
  return registeredDomain(host) !== null;
}

/**
 * Domains above the host whose domain cookies a page of the host is sent: `a.b.example.com` gives `b.example.com` and
 * `example.com`.
 */
export function parentDomains(host: string): string[] {
  const top = registeredDomain(host);
  if (top === null) return [];
  const labels = host.split('.');
  const levels = labels.length - top.split('.').length;
  return Array.from({ length: levels }, (_, at) => labels.slice(at + 1).join('.'));
}
