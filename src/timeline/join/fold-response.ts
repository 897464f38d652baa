import { addressOf } from '../../jar/address.ts';
import type { Entry, EntryCookie, RequestEntry, RequestKind } from '../entry.ts';
import { concernsSession, entryCookie, type FoldContext, type Folded, guessedCookie } from './fold-context.ts';
import type { Judge } from './session-memo.ts';
import { isSentTo } from '../../jar/cookie-location.ts';
import type { ResponseRecord, SentCookie, Write } from './record.ts';
import { type Refusal, refusalOf } from '../../jar/refusal.ts';
import { notTaken } from './not-taken.ts';
import { schemefulSite } from '../../jar/setting-context.ts';
import { type Held, heldCookies, type State, withHeld, withName } from './jar-state.ts';

/** A response as the fold sees it: what was sent is taken from the HAR entry of the same request where webRequest lacks it. */
type Response = {
  readonly record: ResponseRecord;
  readonly sent: readonly SentCookie[] | null;
  readonly base: Omit<RequestEntry, 'kind' | 'id' | 'cookie' | 'before' | 'after' | 'refused'>;
};

export function foldResponse(state: State, record: ResponseRecord, context: FoldContext): Folded {
  const twin = context.twins.twinOf(record);
  if (twin !== undefined && record.event.source === 'har') return { state, entries: [] };
  const sent = record.sent ?? twin?.sent ?? null;
  const base = baseOf(record, context);
  const response = { record, sent, base };
  let now = (sent ?? [])
    .filter(({ name, value }) => context.judge.isSession(name, value))
    .reduce((known, { name }) => withName(known, name), state);
  const entries: Entry[] = [];
  const set = new Map<string, string | null>();
  for (const write of record.writes) {
    const before = set.has(write.placeKey) ? (set.get(write.placeKey) ?? null) : valueBefore(write, response, state);
    const folded = foldWrite(now, write, { response, before, context });
    now = folded.state;
    entries.push(...folded.entries);
    if (!folded.isRefused) set.set(write.placeKey, write.value);
  }
  if (record.reads && entries.length === 0) entries.push(readEntry(now, response, context));
  return { state: now, entries };
}

function baseOf(record: ResponseRecord, { chains, twins }: FoldContext): Response['base'] {
  const { event, url } = record;
  const { at, method, status, redirectUrl, type } = event;
  const sources = twins.twinOf(record) === undefined ? [event.source] : (['web-request', 'har'] as const);
  return { at, sources, method, url: event.url, path: url.path, status, hop: chains.hopOf(record), redirectUrl, type };
}

type WriteContext = {
  readonly response: Response;
  readonly before: string | null;
  readonly context: FoldContext;
};

function foldWrite(state: State, write: Write, { response, before, context }: WriteContext) {
  const { judge, ties } = context;
  const { name, value } = write.cookie;
  const change = ties.changeOf(write);
  // The jar has the last word: what it took was not refused, whatever the rules say.
  const around = { state, response, context };
  const rule = change === undefined ? (ruleAgainst(write, around) ?? notTaken(write, around)) : null;
  const isRefused = rule !== null;
  const concerns = concernsSession(state, name, { judge, values: [before, value] });
  const known = judge.isSession(name, value) ? withName(state, name) : state;
  // A tied write takes effect where the jar tells of it: parallel responses end in the jar's order, not in theirs.
  const after = change === undefined && !isRefused ? withHeld(known, write.placeKey, heldBy(write, state)) : known;
  if (!concerns) return { state: after, entries: [], isRefused };
  const entry: RequestEntry = {
    ...response.base,
    kind: isRefused ? 'refused' : kindOf(before, write.value, judge),
    id: write.key,
    cookie: change ? entryCookie(change.cookie) : cookieOf(write, around),
    before,
    after: isRefused ? before : write.value,
    refused: rule && { value: write.value, rule },
  };
  return { state: after, entries: [entry], isRefused };
}

type Around = {
  readonly state: State;
  readonly response: Response;
  readonly context: FoldContext;
};

function ruleAgainst(write: Write, { state, response: { record }, context }: Around): Refusal | null {
  const { type, topUrl } = record.event;
  return refusalOf(write.cookie, {
    engine: context.options.engine,
    url: record.url,
    type,
    topUrl: topUrl === null ? null : addressOf(topUrl),
    secureCookies: heldCookies(state).filter((held) => held.secure),
  });
}

function heldBy({ value, at, expiresAt, cookie, place, placeKey }: Write, { jar }: State): Held | null {
  if (value === null) return null;
  const { name, domain, hostOnly, path } = place;
  const known = jar.get(placeKey)?.cookie ?? null;
  return { value, at, since: at, expiresAt, secure: cookie.secure, name, domain, hostOnly, path, cookie: known };
}

function cookieOf({ place, placeKey }: Write, { state, response, context }: Around): EntryCookie {
  const held = state.jar.get(placeKey)?.cookie;
  if (held) return entryCookie(held);
  const { event, url } = response.record;
  const top = addressOf(event.topUrl ?? '') ?? url;
  return guessedCookie(place, context.options.storeId, schemefulSite(top));
}

/** What the server saw; of several cookies of the name, the one that the jar holds in this place. */
function valueBefore(write: Write, { record, sent }: Response, state: State): string | null {
  const held = state.jar.get(write.placeKey)?.value ?? null;
  if (sent === null || !isSentTo(write.place, record.url)) return held;
  const values = sent.filter(({ name }) => name === write.place.name).map(({ value }) => value);
  return values.find((value) => value === held) ?? values[0] ?? null;
}

function kindOf(before: string | null, after: string | null, { dataOf }: Judge): RequestKind {
  if (after === null) return 'cleared';
  if (before === null) return 'created';
  if (before === after) return 'refreshed';
  const data = dataOf(after);
  return data !== null && data === dataOf(before) ? 'refreshed' : 'changed';
}

function readEntry(state: State, response: Response, context: FoldContext): RequestEntry {
  const { record, base } = response;
  const read = sessionRead(state, response, context);
  const value = read?.value ?? null;
  const cookie = read && (read.held?.cookie ? entryCookie(read.held.cookie) : readCookie(read, response, context));
  return { ...base, kind: 'read-only', id: `${record.key}#read`, cookie, before: value, after: value, refused: null };
}

type Read = { readonly name: string; readonly value: string; readonly held: Held | undefined };

/** The first session in the Cookie header, which is the one that a framework takes. */
function sessionRead(state: State, { record, sent }: Response, { judge }: FoldContext): Read | null {
  const reachable = heldCookies(state).filter((held) => isSentTo({ ...held, partitioned: false }, record.url));
  const isSession = ({ name, value }: SentCookie) => concernsSession(state, name, { judge, values: [value] });
  const read = (sent ?? reachable).find(isSession);
  if (read === undefined) return null;
  const { name, value } = read;
  return { name, value, held: reachable.find((held) => held.name === name && held.value === value) };
}

function readCookie({ name, held }: Read, { record }: Response, { options }: FoldContext): EntryCookie {
  const { domain, hostOnly, path } = held ?? { domain: record.url.hostname, hostOnly: true, path: '/' };
  return guessedCookie({ name, domain, hostOnly, path, partitioned: false }, options.storeId, null);
}
