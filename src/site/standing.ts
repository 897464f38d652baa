import { type FormatName, formatOf } from '../formats/index.ts';
import { type Address, addressOf } from '../jar/address.ts';
import type { Cookie } from '../jar/cookie.ts';
import { type NotSent, notSentRule } from '../jar/not-sent.ts';
import type { Site } from './snapshot.ts';

/** What the server will make of a cookie among the others of its name, when the page in the tab is requested again. */
export type Standing =
  | { readonly code: 'read'; readonly isOneOfSeveral: boolean }
  /** `read` is the one that the framework reads instead. */
  | { readonly code: 'not-read'; readonly read: Cookie }
  | { readonly code: 'not-sent'; readonly rule: NotSent }
  /** Probably the session of another app on this host: the site's keys sign `signed`, and not this one. */
  | { readonly code: 'of-another-app'; readonly signed: Cookie };

export type Page = Pick<Site, 'origin' | 'path'>;

type Sent = { readonly cookies: readonly Cookie[]; readonly format: FormatName; readonly page: Page | null };

/**
 * Of several cookies of one name, Werkzeug's `cookies.get` gives the first of the header; Django and Starlette make a dict of them, which
 * keeps the last (`parse_cookie`, `cookie_parser`). `cookies` are all of the site, in the order in which a server receives them.
 */
export function standingOf(cookie: Cookie, { cookies, format, page }: Sent): Standing {
  const url = page && addressOf(page.origin + page.path);
  const rule = url && notSentTo(cookie, url);
  if (rule !== null) return { code: 'not-sent', rule };
  const sent = cookies.filter((one) => one.name === cookie.name && (url === null || notSentTo(one, url) === null));
  const read = sent.at(formatOf(format).readsLast ? -1 : 0);
  if (read === undefined || read === cookie) return { code: 'read', isOneOfSeveral: sent.length > 1 };
  return { code: 'not-read', read };
}

/** The tab's own page, asked for by itself, so that SameSite keeps nothing back in any browser. */
function notSentTo(cookie: Cookie, url: Address): NotSent | null {
  const request = { method: 'GET', type: 'main_frame', isCrossSite: false } as const;
  return notSentRule(cookie, { ...request, engine: 'chromium', url, top: url });
}
