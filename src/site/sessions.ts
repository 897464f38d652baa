import type { Cookie } from '../jar/cookie.ts';
import type { SiteSettings } from './settings.ts';
import { receivedValue } from '../flask/cookie-value.ts';
import { inspect } from '../inspect/inspect.ts';
import type { Inspection } from '../inspect/inspection.ts';

export type SiteSession = { readonly cookie: Cookie; readonly inspection: Inspection };

/** Every cookie of the site that some format reads as a session, in the order of the cookies; never merged. */
export function sessionsOf(cookies: readonly Cookie[], settings: SiteSettings): SiteSession[] {
  const keys = settings.keys.map(({ bytes }) => Uint8Array.from(bytes));
  const { override, lifetimes, epoch } = settings;
  return cookies
    .map((cookie) => {
      const options = { name: cookie.name, keys, override, lifetimes, epoch };
      return { cookie, inspection: inspect(receivedValue(cookie.value), options) };
    })
    .filter(({ inspection }) => inspection.candidates.length > 0);
}
