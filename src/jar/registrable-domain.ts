import { getDomain } from 'tldts';
import { domainsAbove } from './domains.ts';

/**
 * The domain that somebody registered and that all pages below it share cookies under; null for IP addresses, single labels and
 * public suffixes. The list is Mozilla's, with the suffixes of hosting companies (`github.io`), as browsers use it for cookies.
 * Importing it costs some milliseconds, so it stays out of what the popup loads. Browsers of today could be asked instead
 * (`publicSuffix.getDomain`), but not the oldest ones that are supported.
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

/** The domains above the host whose cookies requests to it carry. */
export function parentDomains(host: string): string[] {
  return domainsAbove(host).filter(canSpanHosts);
}
