import { clockOffset } from '../../inspect/server-clock.ts';
import { addressOf } from '../../jar/address.ts';
import type { Entry, EntryCookie, RequestEntry, RequestKind } from '../entry.ts';
import { concernsSession, entryCookie, type FoldContext, type FoldResult, guessedCookie } from './fold-context.ts';
import type { SessionMemo } from './session-memo.ts';
import { isSentTo } from '../../jar/cookie-location.ts';
import type { ResponseRecord, SentCookie, SetCookieWrite } from './record.ts';
import { type Refusal, refusalOf } from '../../jar/refusal.ts';
import { notTaken } from './not-taken.ts';
import { schemefulSite } from '../../jar/setting-context.ts';
import { sentFromElsewhere } from './elsewhere.ts';
import { unsentSession } from './unsent.ts';
import {
  type HeldCookie,
  heldCookies,
  type FoldState,
  withHeldCookie,
  withoutCookie,
  withSessionName,
  withWriter,
  writerKey,
} from './fold-state.ts';

/** A response during its fold. `sent` comes from the matched HAR entry if webRequest did not see the Cookie header. */
type ResponseStep = {
  readonly record: ResponseRecord;
  readonly sent: readonly SentCookie[] | null;
  readonly base: Omit<RequestEntry, 'kind' | 'id' | 'cookie' | 'before' | 'after' | 'refused' | 'elsewhere'>;
};

export function foldResponse(state: FoldState, record: ResponseRecord, context: FoldContext): FoldResult {
  const match = context.harMatches.matchOf(record);
  if (match !== undefined && record.event.source === 'har') return { state, entries: [] };
  const sent = record.sent ?? match?.sent ?? null;
  const ahead = offsetAfter(state, record);
  const unsent = unsentSession(state, { record, sent }, context);
  const base = { ...baseOf(record, context), clockOffset: ahead, unsent };
  const response = { record, sent, base };
  let now = (sent ?? [])
    .filter(({ name, value }) => context.memo.isSession(name, value))
    .reduce<FoldState>((known, { name }) => withSessionName(known, name), {
      ...state,
      clockOffset: ahead,
      loadedAt: record.isOwn && record.event.type === 'main_frame' ? record.at : state.loadedAt,
    });
  const entries: Entry[] = [];
  const set = new Map<string, string | null>();
  for (const write of record.writes) {
    const own = set.get(write.locationKey);
    const over =
      own === undefined ? writtenOver(write, state, { response, context }) : { before: own, elsewhere: null };
    const folded = foldWrite(now, write, { response, over, context });
    now = folded.state;
    entries.push(...folded.entries);
    if (!folded.isRefused) set.set(write.locationKey, write.value);
  }
  if (entries.length === 0) entries.push(...readEntries(now, response, context));
  return { state: now, entries };
}

function baseOf(
  record: ResponseRecord,
  { redirectChains, harMatches }: FoldContext,
): Omit<ResponseStep['base'], 'unsent' | 'clockOffset'> {
  const { event, url } = record;
  const { at, method, status, redirectUrl, type } = event;
  const sources = harMatches.matchOf(record) === undefined ? [event.source] : (['web-request', 'har'] as const);
  return {
    at,
    sources,
    method,
    url: event.url,
    path: url.path,
    status,
    hop: redirectChains.hopOf(record),
    redirectUrl,
    type,
    cookieHeader: event.cookieSent ?? harMatches.matchOf(record)?.event.cookieSent ?? null,
  };
}

/** Other responses may come from a cache, with the Date of their first answer. */
function offsetAfter({ clockOffset: known }: FoldState, { event, isOwn, reads, writes }: ResponseRecord): number {
  const { startedAt, at, responseHeaders } = event;
  const isFresh = isOwn && (reads || writes.length > 0);
  return isFresh ? clockOffset({ date: responseHeaders['date'], startedAt, at }, known) : known;
}

type WriteInputs = {
  readonly response: ResponseStep;
  readonly over: Pick<RequestEntry, 'before' | 'elsewhere'>;
  readonly context: FoldContext;
};

function foldWrite(state: FoldState, write: SetCookieWrite, { response, over, context }: WriteInputs) {
  const { before, elsewhere } = over;
  const { memo, setCookieMatches } = context;
  const { name, value } = write.cookie;
  const change = setCookieMatches.changeOf(write);
  // The jar has the last word: a cookie that it reports was not refused, whatever the rules say.
  const writeContext = { state, response, context };
  const rule = change === undefined ? (refusalByRule(write, writeContext) ?? notTaken(write, writeContext)) : null;
  const isRefused = rule !== null;
  const isMissed = elsewhere !== null && write.value === null;
  const concerns = concernsSession(state, name, { memo, values: [before, value] });
  const isSession = memo.isSession(name, value);
  const { origin } = response.record.url;
  const known = isSession ? withWriter(withSessionName(state, name), writerKey(name, origin)) : state;
  // A matched write takes effect at the jar's report, because parallel responses end in the jar's order, not in their own.
  const after = change === undefined && !isRefused ? withWrite(known, write) : known;
  if (!concerns) return { state: after, entries: [], isRefused };
  const entry: RequestEntry = {
    ...response.base,
    kind: isRefused ? 'refused' : isMissed ? 'missed' : kindOf(before, write.value, memo),
    id: write.key,
    cookie: change ? entryCookie(change.cookie) : entryCookieOf(write, writeContext),
    before,
    after: isRefused || isMissed ? before : write.value,
    refused: rule && { value: write.value, rule },
    elsewhere,
  };
  return { state: after, entries: [entry], isRefused };
}

type WriteContext = {
  readonly state: FoldState;
  readonly response: ResponseStep;
  readonly context: FoldContext;
};

function refusalByRule(write: SetCookieWrite, { state, response: { record }, context }: WriteContext): Refusal | null {
  const { type, topUrl } = record.event;
  return refusalOf(write.cookie, {
    engine: context.options.engine,
    url: record.url,
    type,
    topUrl: topUrl === null ? null : addressOf(topUrl),
    secureCookies: heldCookies(state).filter((held) => held.secure),
  });
}

function withWrite(state: FoldState, write: SetCookieWrite): FoldState {
  const { value, at, expiresAt, cookie, location, locationKey, isForeign } = write;
  if (isForeign) return state;
  if (value === null) return withoutCookie(state, locationKey, at);
  const { name, domain, hostOnly, path } = location;
  const known = state.jar.get(locationKey)?.cookie ?? null;
  const { secure, sameSite } = cookie;
  const times = { at, since: at, setAt: at };
  const held = { value, ...times, expiresAt, secure, sameSite, name, domain, hostOnly, path, cookie: known };
  return withHeldCookie(state, locationKey, held);
}

function entryCookieOf(
  { location, locationKey }: SetCookieWrite,
  { state, response, context }: WriteContext,
): EntryCookie {
  const held = state.jar.get(locationKey)?.cookie;
  if (held) return entryCookie(held);
  const { event, url } = response.record;
  const top = addressOf(event.topUrl ?? '') ?? url;
  return guessedCookie(location, context.options.storeId, schemefulSite(top));
}

/** The value that the server saw and, if its cookie is not where the response writes, its place. */
function writtenOver(
  write: SetCookieWrite,
  state: FoldState,
  { response, context }: Omit<WriteInputs, 'over'>,
): WriteInputs['over'] {
  return (
    sentFromElsewhere(write, { state, response, context }) ?? {
      before: valueBefore(write, response, state),
      elsewhere: null,
    }
  );
}

/** Of several cookies with the name, the one that the jar holds at this location. */
function valueBefore(write: SetCookieWrite, { record, sent }: ResponseStep, state: FoldState): string | null {
  const held = state.jar.get(write.locationKey)?.value ?? null;
  if (sent === null || !isSentTo(write.location, record.url)) return held;
  const values = sent.filter(({ name }) => name === write.location.name).map(({ value }) => value);
  return values.find((value) => value === held) ?? values[0] ?? null;
}

function kindOf(before: string | null, after: string | null, { dataOf }: SessionMemo): RequestKind {
  if (after === null) return 'cleared';
  if (before === null) return 'created';
  if (before === after) return 'refreshed';
  const data = dataOf(after);
  return data !== null && data === dataOf(before) ? 'refreshed' : 'changed';
}

function readEntries(state: FoldState, response: ResponseStep, context: FoldContext): RequestEntry[] {
  const { record, sent, base } = response;
  const read = record.reads || sent !== null ? sessionRead(state, response, context) : null;
  if (!record.reads && (!record.asks || (read === null && base.status < 400))) return [];
  const value = read?.value ?? null;
  const cookie = read && (read.held?.cookie ? entryCookie(read.held.cookie) : readCookie(read, response, context));
  const entry = {
    ...base,
    kind: record.reads ? 'read-only' : 'sent',
    id: `${record.key}#read`,
    cookie,
    before: value,
    after: value,
    refused: null,
    elsewhere: null,
  } as const;
  return [entry];
}

type SessionRead = { readonly name: string; readonly value: string; readonly held: HeldCookie | undefined };

/**
 * The session in the Cookie header. Of several cookies with one name, frameworks take the first. Of several names, the one that this app
 * set comes first, then what no other app on this host set, then sessions before tokens.
 */
function sessionRead(state: FoldState, { record, sent }: ResponseStep, { memo }: FoldContext): SessionRead | null {
  const reachable = heldCookies(state).filter((held) => isSentTo({ ...held, partitioned: false }, record.url));
  const isSession = ({ name, value }: SentCookie) => concernsSession(state, name, { memo, values: [value] });
  const [read] = (sent ?? reachable)
    .filter(isSession)
    .map(({ name, value }) => ({
      name,
      value,
      owner: ownership(state, name, record.url),
      rank: memo.rankOf(name, value),
    }))
    .toSorted((a, b) => a.owner - b.owner || a.rank - b.rank);
  if (read === undefined) return null;
  const { name, value } = read;
  return { name, value, held: reachable.find((held) => held.name === name && held.value === value) };
}

/** 0 for a name under which this origin set a session, 1 if none did, 2 if only others did. */
function ownership({ writers }: FoldState, name: string, { origin }: ResponseRecord['url']): number {
  if (writers.has(writerKey(name, origin))) return 0;
  return [...writers].some((key) => key.endsWith(` ${name}`)) ? 2 : 1;
}

function readCookie({ name, held }: SessionRead, { record }: ResponseStep, { options }: FoldContext): EntryCookie {
  const { domain, hostOnly, path } = held ?? { domain: record.url.hostname, hostOnly: true, path: '/' };
  return guessedCookie({ name, domain, hostOnly, path, partitioned: false }, options.storeId, null);
}
