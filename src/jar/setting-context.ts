import { registrableDomain } from './domains.ts';
import type { Address } from './address.ts';
import type { CookieLocation } from './cookie-location.ts';
import type { Engine } from './engine-rules.ts';

/** What besides the header itself decides whether a browser takes it. */
export type SettingContext = {
  readonly engine: Engine;
  readonly url: Address;
  /** webRequest's resource type. A page that the tab itself goes to may set cookies wherever it was called from. */
  readonly type: string;
  /** The page in the tab; null where unknown: then nothing is called cross-site. */
  readonly topUrl: Address | null;
  /** Secure cookies that the jar holds for this site. */
  readonly secureCookies: readonly Omit<CookieLocation, 'partitioned'>[];
};

/** Both browsers let http://localhost and loopback addresses set Secure cookies; other names for them are not known as such. */
export function isTrustworthy({ protocol, hostname }: Address): boolean {
  if (protocol === 'https:' || hostname === '[::1]') return true;
  return /(?:^|\.)localhost$/.test(hostname) || /^127(?:\.\d+){3}$/.test(hostname);
}

/** Scheme and registrable domain, as "schemeful same-site" compares them. */
export function schemefulSite({ protocol, hostname }: Address): string {
  return `${protocol}//${registrableDomain(hostname)}`;
}
