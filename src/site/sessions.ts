import type { Cookie } from '../jar/cookie.ts';
import type { SiteSettings } from './settings.ts';
import { inspectCookie } from '../inspect/inspect-cookie.ts';
import type { Inspection } from '../inspect/inspection.ts';
import { inspectSettings } from './inspect-settings.ts';

export type SiteSession = { readonly cookie: Cookie; readonly inspection: Inspection };

/** Every cookie of the site that some format reads as a session, in the order of the cookies; never merged. */
export function sessionsOf(cookies: readonly Cookie[], settings: SiteSettings): SiteSession[] {
  const options = inspectSettings(settings);
  return cookies
    .map((cookie) => ({ cookie, inspection: inspectCookie(cookie, options) }))
    .filter(({ inspection }) => inspection.candidates.length > 0);
}
