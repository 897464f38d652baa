import type { Cookies } from 'webextension-polyfill';
import { isFirefox } from '../../src/browser/engine.ts';
import { domainMatches } from '../../src/jar/domains.ts';
import { registrableDomain } from '../../src/jar/registrable-domain.ts';
import { createEvent } from './event.ts';
import type { FakePermissions } from './permissions.ts';
import type { FakeTabs } from './tabs.ts';

type Api = Pick<Cookies.Static, 'getAll' | 'set' | 'remove' | 'getAllCookieStores' | 'onChanged'>;
type Cookie = Cookies.Cookie;
type Change = Cookies.OnChangedChangeInfoType;

/** What a site sets. A `domain` without a leading dot is a host-only cookie. */
export type SiteCookie = Partial<Omit<Cookie, 'partitionKey' | 'hostOnly'>> & {
  readonly domain: string;
  readonly partition?: string;
};

const defaultStore = isFirefox ? 'firefox-default' : '0';
const longest = 400 * 24 * 60 * 60;
const largest = 4096;

const bare = (domain: string) => domain.replace(/^\./, '');
const siteOf = ({ partitionKey }: Pick<Cookie, 'partitionKey'>) => partitionKey?.topLevelSite ?? null;
const keyOf = ({ partitionKey }: Pick<Cookie, 'partitionKey'>) => JSON.stringify(partitionKey ?? null);
const isSame = (a: Cookie, b: Cookie) =>
  a.name === b.name && a.domain === b.domain && a.path === b.path && a.storeId === b.storeId && keyOf(a) === keyOf(b);
const bytes = (text: string) => new TextEncoder().encode(text).length;

const schemefulSite = ({ protocol, hostname }: URL) => `${protocol}//${registrableDomain(hostname)}`;

/**
 * The partition for cookies that a URL sets under a top-level site. Chromium distinguishes frames of another schemeful site from
 * the top-level page itself (net/cookies/cookie_partition_key.h, AncestorChainBit).
 */
function partitionOf(url: string, topLevelSite: string): Cookies.PartitionKey {
  if (isFirefox || !URL.canParse(topLevelSite)) return { topLevelSite };
  return { topLevelSite, hasCrossSiteAncestor: schemefulSite(new URL(url)) !== schemefulSite(new URL(topLevelSite)) };
}

function fill({ partition, ...cookie }: SiteCookie): Cookie {
  return {
    name: 'session',
    value: '',
    path: '/',
    secure: false,
    httpOnly: false,
    sameSite: 'unspecified',
    storeId: defaultStore,
    firstPartyDomain: '',
    session: cookie.expirationDate === undefined,
    hostOnly: !cookie.domain.startsWith('.'),
    ...(partition !== undefined && {
      partitionKey: partitionOf(`${partition.split(':', 1)}://${bare(cookie.domain)}`, partition),
    }),
    ...cookie,
  };
}

/** RFC 6265, 5.1.4. */
function pathMatches(path: string, cookiePath: string): boolean {
  return path === cookiePath || path.startsWith(cookiePath.endsWith('/') ? cookiePath : `${cookiePath}/`);
}

function isSentTo(url: URL, cookie: Cookie): boolean {
  return (
    domainMatches(url.hostname, { domain: bare(cookie.domain), hostOnly: cookie.hostOnly }) &&
    pathMatches(url.pathname, cookie.path)
  );
}

/** The cookie that a call of `cookies.set` describes. */
function described(details: Cookies.SetDetailsType): Cookie {
  const { url, domain, expirationDate, partitionKey, storeId = defaultStore, ...rest } = details;
  const { hostname } = new URL(url);
  const latest = Date.now() / 1000 + longest;
  const site = partitionKey?.topLevelSite;
  const cookie = fill({
    ...rest,
    storeId,
    domain: domain === undefined ? hostname : `.${bare(domain)}`,
    ...(expirationDate !== undefined && { expirationDate: Math.min(expirationDate, latest) }),
  });
  return site === undefined ? cookie : { ...cookie, partitionKey: partitionOf(url, site) };
}

/** The jars of all cookie stores. */
export function createCookies(permissions: FakePermissions, tabs: FakeTabs) {
  let jar: Cookie[] = [];
  let blocked: ((cookie: Cookie) => boolean) | null = null;
  let held: Promise<void> | null = null;
  const onChanged = createEvent<(change: Change) => void>();

  function stores(): Cookies.CookieStore[] {
    const ids = new Set([defaultStore, ...tabs.all().map(({ storeId }) => storeId)]);
    return [...ids].map((id) => {
      const members = tabs.all().filter(({ storeId }) => storeId === id);
      return { id, tabIds: members.map((tab) => tab.id), incognito: members.some(({ incognito }) => incognito) };
    });
  }

  function checkStore(id: string): void {
    if (!stores().some((store) => store.id === id)) throw new Error(`Invalid cookie store id: "${id}".`);
  }

  /** Firefox's MatchPattern.matchesCookie: a domain cookie is visible through any granted host that receives it. */
  function isVisible(cookie: Cookie): boolean {
    const domain = bare(cookie.domain);
    const { covers, someHost } = permissions;
    const schemes = cookie.secure ? (['https'] as const) : (['http', 'https'] as const);
    if (!isFirefox) return covers(`http${cookie.secure ? 's' : ''}://${domain}/`);
    return schemes.some((scheme) => someHost(scheme, (host) => domainMatches(host, { ...cookie, domain })));
  }

  /** Removes from the jar, with one event for each. */
  function drop(leaving: readonly Cookie[], cause: Change['cause']): void {
    jar = jar.filter((cookie) => !leaving.includes(cookie));
    for (const cookie of leaving) onChanged.fire({ removed: true, cookie, cause });
  }

  /** Chromium notices an expired cookie when something reads the jar. Firefox keeps listing it until it cleans up. */
  function expire(): void {
    if (isFirefox) return;
    const now = Date.now() / 1000;
    drop(
      jar.filter(({ expirationDate = Infinity }) => expirationDate <= now),
      'expired',
    );
  }

  function put(cookie: Cookie): void {
    const old = jar.find((one) => isSame(one, cookie));
    const isOver = (cookie.expirationDate ?? Infinity) <= Date.now() / 1000;
    if (isOver) {
      if (old) drop([old], isFirefox ? 'explicit' : 'expired_overwrite');
      return;
    }
    // An overwritten cookie keeps its place, because it keeps its creation time (RFC 6265, 5.3, step 11.3).
    jar = old ? jar.map((one) => (one === old ? cookie : one)) : [...jar, cookie];
    if (old) onChanged.fire({ removed: true, cookie: isFirefox ? cookie : old, cause: 'overwrite' });
    onChanged.fire({ removed: false, cookie, cause: 'explicit' });
  }

  /** Whether a query for this partition finds the cookie: without a key, it finds no partitioned cookie. */
  function isInPartition(cookie: Cookie, key: Cookies.PartitionKey | undefined): boolean {
    if (key === undefined) return siteOf(cookie) === null;
    return key.topLevelSite === undefined || key.topLevelSite === siteOf(cookie);
  }

  async function getAll(details: Cookies.GetAllDetailsType): Promise<Cookie[]> {
    if (!isFirefox && 'firstPartyDomain' in details) throw new TypeError("Unexpected property: 'firstPartyDomain'.");
    const { domain, name, storeId = defaultStore, partitionKey } = details;
    checkStore(storeId);
    await held;
    checkStore(storeId);
    expire();
    return jar
      .filter((cookie) => cookie.storeId === storeId && isInPartition(cookie, partitionKey) && isVisible(cookie))
      .filter((cookie) => domain === undefined || domainMatches(bare(cookie.domain), { domain, hostOnly: false }))
      .filter((cookie) => name === undefined || cookie.name === name)
      .map((cookie) => ({ ...cookie }));
  }

  async function set(details: Cookies.SetDetailsType): Promise<Cookie> {
    const { url, name = '' } = details;
    if (!permissions.covers(url))
      throw new Error(
        isFirefox
          ? `Permission denied to set cookie ${JSON.stringify(details)}`
          : `No host permissions for cookies at url: "${url}".`,
      );
    const cookie = described(details);
    checkStore(cookie.storeId);
    const isTooLarge = bytes(name) + bytes(cookie.value) > largest;
    const isOpenSecure = isFirefox && cookie.secure && url.startsWith('http:');
    if (isTooLarge || isOpenSecure || blocked?.(cookie)) {
      // Firefox reports nothing and does nothing.
      if (isFirefox) return null as never;
      throw new Error(`Failed to parse or set cookie named "${name}".`);
    }
    put(cookie);
    return cookie;
  }

  async function remove(details: Cookies.RemoveDetailsType) {
    const { url, name, storeId = defaultStore, partitionKey } = details;
    const site = partitionKey?.topLevelSite;
    checkStore(storeId);
    const found = jar.filter(
      (cookie) =>
        cookie.name === name &&
        cookie.storeId === storeId &&
        keyOf(cookie) === JSON.stringify(site === undefined ? null : partitionOf(url, site)) &&
        isVisible(cookie) &&
        isSentTo(new URL(url), cookie),
    );
    // Firefox's ext-cookies.js removes the first match, Chromium's cookie manager all matches.
    drop(isFirefox ? found.slice(0, 1) : found, 'explicit');
    return found.length === 0 ? null : { url, name, storeId, firstPartyDomain: '' };
  }

  const api: Api = { getAll, set, remove, getAllCookieStores: async () => stores(), onChanged };

  return {
    api,
    /** A site sets this cookie. */
    put: (cookie: SiteCookie) => put(fill(cookie)),
    /** A site or the person removes the cookies with this name. */
    drop: (name: string) =>
      drop(
        jar.filter((cookie) => cookie.name === name),
        'explicit',
      ),
    all: (): readonly Cookie[] => jar,
    values: () => jar.map(({ value }) => value),
    /** From now on, the browser rejects such cookies from the extension. */
    block: (rule: (cookie: Cookie) => boolean) => {
      blocked = rule;
    },
    /** Reads of the jar wait until the returned function is called. */
    hold: (): (() => void) => {
      const gate = createEvent<() => void>();
      held = new Promise((resolve) => gate.addListener(resolve));
      return () => {
        held = null;
        gate.fire();
      };
    },
  };
}
