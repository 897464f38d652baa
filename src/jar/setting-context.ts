import { registrableDomain } from './registrable-domain.ts';
import type { Address } from './address.ts';
import type { CookieLocation } from './cookie-location.ts';
import type { Engine } from './engine-rules.ts';

/** Besides the header itself, what decides whether a browser takes the cookie. */
export type SettingContext = {
  readonly engine: Engine;
  readonly url: Address;
  /** webRequest's resource type. A `main_frame` may set cookies wherever the navigation came from. */
  readonly type: string;
  /** The page in the tab; null if unknown, and then nothing counts as cross-site. */
  readonly topUrl: Address | null;
  /** Secure cookies that the jar holds for this site. */
  readonly secureCookies: readonly Omit<CookieLocation, 'partitioned'>[];
};

/** Scheme and registrable domain, which "schemeful same-site" compares. */
export function schemefulSite({ protocol, hostname }: Address): string {
  return `${protocol}//${registrableDomain(hostname)}`;
}
