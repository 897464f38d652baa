import { domainMatches, isSentToTopPage } from '../../jar/domains.ts';
import type { Cookie } from '../../jar/cookie.ts';
import { type Address, addressOf } from '../../jar/address.ts';
import { compareText } from '../entry.ts';
import type {
  JarEvent,
  JarStateEvent,
  NavigationEvent,
  RecordingEvent,
  ResponseEvent,
  TimelineEvent,
} from '../event.ts';
import type { TimelineOptions } from '../options.ts';
import type { StringPool } from './string-pool.ts';
import {
  type CookieLocation,
  locationKeyOf,
  locationOfCookie,
  locationOfSetCookie,
} from '../../jar/cookie-location.ts';
import { parseCookieHeader, variesByCookie } from '../../jar/cookie-header.ts';
import { type Engine, engineRules } from '../../jar/engine-rules.ts';
import { schemefulSite } from '../../jar/setting-context.ts';
import { expiryOf, parseSetCookie, type SetCookie } from '../../jar/set-cookie.ts';

/** An event prepared for the join: parsed once, without what cannot matter to this site. */
export type TimelineRecord = ResponseRecord | ChangeRecord | ReadingRecord | NavigationRecord | RecordingRecord;

type RecordBase = {
  /** Equal for equal events, so that an event that arrives twice counts once. */
  readonly key: string;
  readonly at: number;
  readonly sequence: number;
  /** The texts that it took from the string pool. */
  readonly texts: readonly string[];
};

export type ResponseRecord = RecordBase & {
  readonly kind: 'response';
  readonly event: ResponseEvent;
  readonly url: Address;
  /** The cookies that the request carried; null if unknown. */
  readonly sent: readonly SentCookie[] | null;
  readonly writes: readonly SetCookieWrite[];
  /** Whether the inspected host sent it. */
  readonly isOwn: boolean;
  /** True for a response of the inspected host that names Cookie in `Vary`. */
  readonly reads: boolean;
  /** True for a document or a fetch of the inspected host: if it sent a session, or failed, that is an entry in any case. */
  readonly asks: boolean;
};

export type SentCookie = { readonly name: string; readonly value: string };

/** One Set-Cookie header of the inspected host, or of another one whose cookie requests to the inspected host could carry. */
export type SetCookieWrite = {
  /** The response's key with the number of the header. */
  readonly key: string;
  readonly at: number;
  readonly cookie: SetCookie;
  readonly location: CookieLocation;
  readonly locationKey: string;
  /** Whether the cookie goes to a partition of another site, because a page of that site contains the app. */
  readonly isForeign: boolean;
  /** Null for a deletion. */
  readonly value: string | null;
  /** Unix seconds. */
  readonly expiresAt: number | null;
};

export type ChangeRecord = RecordBase & {
  readonly kind: 'change';
  readonly cookie: Cookie;
  readonly locationKey: string;
  /** Whether it is in a partition of another site. */
  readonly isForeign: boolean;
  /** Null for a removal. */
  readonly value: string | null;
  readonly cause: string;
};

export type ReadingRecord = RecordBase & { readonly kind: 'reading'; readonly cookies: readonly Cookie[] };
export type NavigationRecord = RecordBase & { readonly kind: 'navigation'; readonly url: string };
type RecordingRecord = RecordBase & { readonly kind: 'recording'; readonly on: boolean };

export type RecordInputs = { readonly options: TimelineOptions; readonly pool: StringPool };
type RecordBuilder = {
  readonly options: TimelineOptions;
  readonly texts: readonly string[];
  /** Returns the pool's copy of a text. For texts that may be long, because several events carry them. */
  readonly keep: (text: string) => string;
};

/** Null if the event says nothing about this site's cookies. */
export function recordOf(event: TimelineEvent, { options, pool }: RecordInputs): TimelineRecord | null {
  const texts: string[] = [];
  const keep = (text: string) => {
    const own = pool.take(text);
    texts.push(own);
    return own;
  };
  const builder = { options, texts, keep };
  if (event.kind === 'response') return responseRecord(event, builder);
  if (event.kind === 'jar') return changeRecord(event, builder);
  if (event.kind === 'jar-state') return readingRecord(event, builder);
  return event.kind === 'navigation' ? navigationRecord(event) : recordingRecord(event);
}

/** The one order in which records are folded, whatever the order of their arrival. */
export function compareRecords(a: TimelineRecord, b: TimelineRecord): number {
  const byTime = a.at - b.at || ranks.indexOf(a.kind) - ranks.indexOf(b.kind);
  return byTime || a.sequence - b.sequence || compareText(a.key, b.key);
}

/** The order within one millisecond: a change of the jar follows the response that made it. */
const ranks: readonly TimelineRecord['kind'][] = ['recording', 'reading', 'response', 'change', 'navigation'];

function responseRecord(event: ResponseEvent, { options, texts, keep }: RecordBuilder): ResponseRecord | null {
  const url = addressOf(event.url);
  if (url === null) return null;
  const key = JSON.stringify([event.source, event.requestId, event.at, event.status, event.url]);
  const isOwn = url.hostname === options.host;
  const headers = event.setCookies.flatMap((header) => header.split('\n'));
  const writes = headers
    .map((header, index) => writeOf(header, { key: `${key}#${index}`, event, url, engine: options.engine }))
    // A cookie for a foreign domain never reaches this host, but the browser's refusal of it belongs to this host's response.
    .filter(({ location }) => isOwn || domainMatches(options.host, location))
    .map((write) => keptWrite(write, keep));
  const reads = isOwn && variesByCookie(event.vary);
  const asks = isOwn && isDocumentOrFetch(event);
  const isAsked = asks && (event.cookieSent !== '' || event.status >= 400);
  const touches = reads || isAsked || writes.length > 0 || (isOwn && event.source === 'har' && event.cookieSent !== '');
  // Redirects and pages are kept without their headers: they have a position in a chain, or say when the tab left for another site.
  if (!touches && event.redirectUrl === null && event.type !== 'main_frame') return null;
  const header = event.cookieSent === null || !touches ? null : keep(event.cookieSent);
  const sent = header === null ? null : sentCookies(header, keep);
  const kept = { ...event, cookieSent: header, setCookies: [] };
  return {
    kind: 'response',
    key,
    at: event.at,
    sequence: 0,
    texts,
    event: kept,
    url,
    sent,
    writes,
    isOwn,
    reads,
    asks,
  };
}

/** webRequest's types, and HAR's of Chromium. Firefox's HAR has none, but some requests say what they are for (Fetch Metadata). */
const asking = new Set(['main_frame', 'sub_frame', 'xmlhttprequest', 'xhr', 'fetch']);

function isDocumentOrFetch({ type, requestHeaders }: ResponseEvent): boolean {
  return asking.has(type) || requestHeaders['sec-fetch-dest'] === 'empty';
}

type WriteSource = { key: string; event: ResponseEvent; url: Address; engine: Engine };

function writeOf(header: string, { key, event, url, engine }: WriteSource): SetCookieWrite {
  const cookie = parseSetCookie(header, engine);
  const location = locationOfSetCookie(cookie, url);
  const isForeign = isInOtherSite(event, url) && (cookie.partitioned || engineRules[engine].partitionsAll);
  const expiresAt = expiryOf(cookie, event.at / 1000);
  const isGone = expiresAt !== null && expiresAt * 1000 <= event.at;
  const value = isGone ? null : cookie.value;
  return { key, at: event.at, cookie, location, locationKey: keyIn(location, isForeign), isForeign, value, expiresAt };
}

/** Whether the response was for a frame, or something in one, within a page of another site. */
function isInOtherSite({ type, topUrl }: ResponseEvent, url: Address): boolean {
  const top = type === 'main_frame' ? null : addressOf(topUrl ?? '');
  return top !== null && schemefulSite(top) !== schemefulSite(url);
}

/** All foreign partitions count as one place: the header does not name its partition. */
function keyIn(location: CookieLocation, isForeign: boolean): string {
  return isForeign ? `foreign ${locationKeyOf({ ...location, partitioned: true })}` : locationKeyOf(location);
}

function keptWrite(write: SetCookieWrite, keep: RecordBuilder['keep']): SetCookieWrite {
  const value = keep(write.cookie.value);
  const cookie = { ...write.cookie, name: keep(write.cookie.name), value };
  return { ...write, cookie, value: write.value === null ? null : value };
}

function sentCookies(header: string, keep: RecordBuilder['keep']): SentCookie[] {
  return parseCookieHeader(header).map(({ name, value }) => ({ name: keep(name ?? ''), value: keep(value) }));
}

function changeRecord(event: JarEvent, { options, texts, keep }: RecordBuilder): ChangeRecord | null {
  const { removed, cause, at, sequence } = event;
  // The first of an overwrite's two calls carries the old value in Chromium and the new one in Firefox, so only the second counts.
  if (removed && cause === 'overwrite') return null;
  const { storeId, partition } = event.cookie;
  const isForeign = storeId === options.storeId && partition !== null && !isHeldBy(event.cookie, options);
  if (isForeign ? !domainMatches(options.host, event.cookie) : !isHeldBy(event.cookie, options)) return null;
  const cookie = { ...event.cookie, value: keep(event.cookie.value) };
  const location = keyIn(locationOfCookie(cookie), isForeign);
  const key = JSON.stringify(['change', at, sequence, removed, location]);
  return {
    kind: 'change',
    key,
    at,
    sequence,
    texts,
    cookie,
    locationKey: location,
    isForeign,
    value: removed ? null : cookie.value,
    cause,
  };
}

function readingRecord(event: JarStateEvent, { options, texts, keep }: RecordBuilder): ReadingRecord | null {
  const { at, host } = event;
  if (host !== options.host) return null;
  // Firefox still lists expired cookies.
  const lives = ({ expiresAt }: Cookie) => expiresAt === null || expiresAt * 1000 > at;
  const held = event.cookies.filter((cookie) => isHeldBy(cookie, options) && lives(cookie));
  const cookies = held.map((cookie) => ({ ...cookie, value: keep(cookie.value) }));
  return { kind: 'reading', key: JSON.stringify(['jar', at, cookies.length]), at, sequence: 0, texts, cookies };
}

/** Whether requests of the site's pages in this store carry the cookie; a partitioned cookie only with the site as top-level site. */
function isHeldBy(cookie: Cookie, { host, storeId }: TimelineOptions): boolean {
  return cookie.storeId === storeId && isSentToTopPage(host, cookie);
}

function navigationRecord({ url, at }: NavigationEvent): NavigationRecord {
  return { kind: 'navigation', key: JSON.stringify(['navigation', at, url]), at, sequence: 0, texts: [], url };
}

function recordingRecord({ on, at }: RecordingEvent): RecordingRecord {
  return { kind: 'recording', key: JSON.stringify(['recording', at, on]), at, sequence: 0, texts: [], on };
}
