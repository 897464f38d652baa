import { registrableDomain } from './registrable-domain.ts';
import type { Address } from './address.ts';
import type { CookieLocation } from './cookie-location.ts';
import type { Engine } from './engine-rules.ts';

/** What decides, besides the header itself, whether a browser accepts the cookie. */
export type SettingContext = {
  readonly engine: Engine;
  readonly url: Address;
  /** webRequest's resource type. A `main_frame` may set cookies wherever the navigation came from. */
  readonly type: string;
  /** The page in the tab. Null if unknown; then nothing counts as cross-site. */
  readonly topUrl: Address | null;
  /** Secure cookies in the jar for this site. */
  readonly secureCookies: readonly Omit<CookieLocation, 'partitioned'>[];
};

/** Scheme and registrable domain, which "schemeful same-site" compares. */
export function schemefulSite({ protocol, hostname }: Address): string {
  return `${protocol}//${registrableDomain(hostname)}`;
}
