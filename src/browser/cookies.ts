import browser, { type Cookies } from 'webextension-polyfill';
import { domainsAbove, isSentToTopPage } from '../jar/domains.ts';
import { type Cookie, cookieId, hasExpired, type JarChange } from '../jar/cookie.ts';
import type { Written } from '../site/messages.ts';
import { isFirefox } from './engine.ts';

/** Without these, `getAll` hides partitioned cookies and, under first-party isolation, Firefox hides all cookies. */
const everyPartition = isFirefox ? { partitionKey: {}, firstPartyDomain: null } : { partitionKey: {} };

/**
 * Every cookie that a top-level page of `host` may receive, whatever its path, in the order in which a server gets them, as far
 * as the browser tells: longest path first (RFC 6265bis, 5.8.3), then as the browser lists them, in Chromium oldest first. It
 * takes one search for all domains, because the results of several would each be in order, but not together.
 */
export async function cookiesFor(host: string, storeId: string): Promise<Cookie[]> {
  const domains = [host, ...domainsAbove(host)];
  const list = await browser.cookies.getAll({ domain: domains.at(-1) ?? host, storeId, ...everyPartition });
  const now = Date.now() / 1000;
  // Firefox keeps listing an expired cookie until it cleans up.
  return list
    .map(toCookie)
    .filter((cookie) => domains.includes(cookie.domain) && isSentToTopPage(host, cookie) && !hasExpired(cookie, now))
    .toSorted((a, b) => b.path.length - a.path.length);
}

export function toCookie(cookie: Cookies.Cookie): Cookie {
  return {
    name: cookie.name,
    value: cookie.value,
    domain: cookie.domain.replace(/^\./, ''),
    hostOnly: cookie.hostOnly,
    path: cookie.path,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: sameSiteOf(cookie.sameSite),
    expiresAt: cookie.expirationDate ?? null,
    storeId: cookie.storeId,
    partition: cookie.partitionKey?.topLevelSite ?? null,
  };
}

function sameSiteOf(value: string): Cookie['sameSite'] {
  if (value === 'lax' || value === 'strict') return value;
  return value === 'no_restriction' ? 'none' : 'unspecified';
}

/** Changes one cookie that a page of `host` may receive, and reads it back. */
export async function writeCookie(change: JarChange, host: string): Promise<Written> {
  const { cookie, over } = change;
  const find = async () =>
    (await cookiesFor(host, cookie.storeId)).find((one) => cookieId(one) === cookieId(cookie)) ?? null;
  if (over !== undefined) {
    const found = await find();
    if ((found?.value ?? null) !== over) return { problem: null, found };
  }
  const problem = await applyChange(change, host);
  return { problem, found: await find() };
}

/** Null if the browser raised nothing, which does not prove that it obeyed. */
async function applyChange({ kind, cookie }: JarChange, host: string): Promise<string | null> {
  const { name, value, domain, hostOnly, path, secure, httpOnly, sameSite, expiresAt, storeId, partition } = cookie;
  const place = {
    // Access may cover only this host, and the url carries a host-only cookie's domain. Over http, Firefox accepts no Secure
    // cookie; Chrome keeps a separate partition for pages of the other scheme.
    url: `${partition === null || isFirefox ? `http${secure ? 's' : ''}:` : new URL(partition).protocol}//${hostOnly ? domain : host}${path}`,
    name,
    storeId,
    ...(partition !== null && { partitionKey: { topLevelSite: partition } }),
  };
  const flags = { value, path, secure, httpOnly, sameSite: sameSite === 'none' ? 'no_restriction' : sameSite } as const;
  try {
    if (kind === 'remove') await browser.cookies.remove(place);
    else
      await browser.cookies.set({
        ...place,
        ...flags,
        ...(!hostOnly && { domain }),
        ...(expiresAt !== null && { expirationDate: expiresAt }),
      });
    return null;
  } catch (error) {
    return String(error);
  }
}

export type CookieChange = { readonly cookie: Cookie; readonly removed: boolean; readonly cause: string };

/** Calls back for every change in any jar. An overwrite causes two calls, and the value in the first is unreliable (Firefox). */
export function onCookieChanged(listen: (change: CookieChange) => void): void {
  browser.cookies.onChanged.addListener(({ cookie, removed, cause }) =>
    listen({ cookie: toCookie(cookie), removed, cause }),
  );
}
