import { getDomain } from 'tldts';
import { domainsAbove } from './domains.ts';

/**
 * The domain that was registered, whose cookies all pages below it share; null for IP addresses, single labels and public
 * suffixes. The list is Mozilla's, including suffixes of hosting companies (`github.io`), as browsers use it for cookies.
 * Importing it takes some milliseconds, so the popup does not load it at start. Current browsers could answer this themselves
 * (`publicSuffix.getDomain`), but not the oldest supported ones.
 */
function registeredDomain(host: string): string | null {
  // `URL.hostname` wrote the host, so it is already cut out, lower case and valid. Browsers accept underscores.
  const domain = getDomain(host, { allowPrivateDomains: true, extractHostname: false, validateHostname: false });
  // A fully qualified name keeps its trailing dot in browsers and is a different site.
  return domain !== null && host.endsWith('.') ? `${domain}.` : domain;
}

/** The domain whose pages form one site: the registered one, or the host itself if there is none. */
export function registrableDomain(host: string): string {
  return registeredDomain(host) ?? host;
}

/** Whether hosts below this one can share its cookies. Not for an IP address, a single label or a public suffix. */
export function canSpanHosts(host: string): boolean {
  return registeredDomain(host) !== null;
}

/** The domains above the host whose cookies are sent to it. */
export function parentDomains(host: string): string[] {
  return domainsAbove(host).filter(canSpanHosts);
}
