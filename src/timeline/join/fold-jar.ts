import type { OutsideEntry } from '../entry.ts';
import { concernsSession, entryCookie, type FoldContext, type FoldResult, heldCookie } from './fold-context.ts';
import { locationKeyOf, locationOfCookie } from '../../jar/cookie-location.ts';
import { type ChangeRecord, compareRecords, type ReadingRecord, type NavigationRecord } from './record.ts';
import { type HeldCookie, type FoldState, withHeldCookie, withoutCookie, withSessionName } from './fold-state.ts';
import { lowerBound } from './sorted-list.ts';
import { isLoopback } from '../../jar/domains.ts';
import { changeReportDelay, devtoolsRequestDelay, readingOverlap, repeatedNavigation } from '../timing.ts';

export function foldChange(state: FoldState, record: ChangeRecord, context: FoldContext): FoldResult {
  // A session in a partition of another site concerns only the response that set it.
  if (record.isForeign) return { state, entries: [] };
  const { cookie, value, cause, at } = record;
  const { memo, setCookieMatches } = context;
  const before = valueBefore(state, record);
  const old = state.jar.get(record.locationKey);
  const since = changedAt(record, state, context);
  const origin = setCookieMatches.writeOf(record);
  const setAt = old?.value === value ? old.setAt : Math.min(since, origin?.write.at ?? since);
  const concerns = concernsSession(state, cookie.name, { memo, values: [before, value] });
  const isSession = value !== null && memo.isSession(cookie.name, value);
  const known = isSession ? withSessionName(state, cookie.name) : state;
  const next =
    value === null
      ? withoutCookie(known, record.locationKey, since)
      : withHeldCookie(known, record.locationKey, heldCookie(cookie, { at, since, setAt }));
  const isDevtools = isDevtoolsRequest(state, record, before, context);
  // An unchanged value means that only attributes changed, or nothing did.
  if (!concerns || before === value || origin !== undefined) return { state: next, entries: [] };
  const entry: OutsideEntry = {
    kind: 'changed-outside',
    id: record.key,
    at: since,
    cause: isDevtools ? 'devtools-request' : cause,
    since: null,
    clockOffset: state.clockOffset,
    cookie: entryCookie(cookie),
    before,
    after: value,
  };
  return { state: isDevtools ? { ...next, loadedAt: null } : next, entries: [entry] };
}

/**
 * Whether the change most likely comes from Chromium's devtools: after a page load of a local site they request
 * /.well-known/appspecific/com.chrome.devtools.json, which no extension sees. Flask's answer signs a permanent session anew.
 */
function isDevtoolsRequest(
  { loadedAt }: FoldState,
  { at, value, cookie }: ChangeRecord,
  before: string | null,
  { options, memo }: FoldContext,
): boolean {
  const isSoon = loadedAt !== null && at - loadedAt <= devtoolsRequestDelay;
  if (!isSoon || options.engine !== 'chromium' || !isLoopback(options.host)) return false;
  if (value === null || before === null || cookie.expiresAt === null) return false;
  const data = memo.dataOf(value);
  return data !== null && data === memo.dataOf(before);
}

/**
 * When the change really happened. The jar reports it late, above all to a background that had to wake up first; but a request that
 * carried the new value, or a still newer one of this cookie, must have started after the change.
 */
function changedAt(
  record: ChangeRecord,
  { jar, goneSince }: FoldState,
  { setCookieMatches, sentValues }: FoldContext,
): number {
  const held = jar.get(record.locationKey);
  const changed = held?.since ?? goneSince.get(record.locationKey) ?? 0;
  const times = { from: Math.max(changed, record.at - changeReportDelay), until: record.at };
  const changes = setCookieMatches.changesAt(record.locationKey);
  const first = lowerBound(changes, (other) => compareRecords(other, record) < 0);
  const seen = changes
    .slice(
      first,
      lowerBound(changes, ({ at }) => at <= record.at + changeReportDelay),
    )
    .filter(({ value }) => value !== null && value !== held?.value)
    .flatMap(({ cookie }) => sentValues.firstSentAt(cookie, times) ?? []);
  return Math.min(record.at, ...seen);
}

function valueBefore(state: FoldState, { locationKey: key, value, cookie, cause }: ChangeRecord): string | null {
  const held = state.jar.get(key);
  if (held !== undefined) return held.value;
  // Before the first reading, only the removal itself says what was removed. An expired cookie has its entry already.
  const isUnknown = state.readAt === null && value === null && cause !== 'expired';
  return isUnknown ? cookie.value : null;
}

/** The first reading is the state that the recording starts from. A later one shows the changes that nobody reported. */
export function foldReading(state: FoldState, record: ReadingRecord, context: FoldContext): FoldResult {
  const read = new Map(record.cookies.map((cookie) => [locationKeyOf(locationOfCookie(cookie)), cookie]));
  const entries: OutsideEntry[] = [];
  let next = state;
  for (const key of new Set([...state.jar.keys(), ...read.keys()])) {
    const cookie = read.get(key);
    const held = state.jar.get(key);
    if (state.readAt !== null && isReportedOtherwise(key, { record, held, value: cookie?.value ?? null, context }))
      continue;
    const entry = unseenChange(state, key, { record, held, cookie, context });
    if (entry !== null) entries.push(entry);
    const times =
      held !== undefined && held.value === cookie?.value ? held : { at: record.at, since: record.at, setAt: record.at };
    if (cookie !== undefined) next = withHeldCookie(next, key, heldCookie(cookie, times));
    else if (held !== undefined) next = withoutCookie(next, key, record.at - readingOverlap);
  }
  const names = record.cookies.filter(({ name, value }) => context.memo.isSession(name, value));
  next = names.reduce((known, { name }) => withSessionName(known, name), next);
  return { state: { ...next, readAt: record.at }, entries };
}

type ReadingContext = {
  readonly record: ReadingRecord;
  readonly held: HeldCookie | undefined;
  readonly context: FoldContext;
};

/** A change reported just before the reading may be newer than it; one reported just after may be in it already. */
function isReportedOtherwise(
  key: string,
  { record, held, value, context }: ReadingContext & { value: string | null },
): boolean {
  if ((held?.value ?? null) === value) return false;
  if (held !== undefined && held.at > record.at - readingOverlap) return true;
  const changes = context.setCookieMatches.changesAt(key);
  const from = lowerBound(changes, ({ at }) => at < record.at - readingOverlap);
  const near = changes.slice(
    from,
    lowerBound(changes, ({ at }) => at <= record.at + readingOverlap),
  );
  return near.some((change) => change.at <= record.at || change.value === value);
}

function unseenChange(
  state: FoldState,
  key: string,
  { record, held, cookie, context }: ReadingContext & { cookie: ReadingRecord['cookies'][number] | undefined },
): OutsideEntry | null {
  const before = held?.value ?? null;
  const after = cookie?.value ?? null;
  const subject = cookie ?? held?.cookie ?? null;
  if (state.readAt === null || before === after || subject === null) return null;
  const { memo } = context;
  if (!concernsSession(state, subject.name, { memo, values: [before, after] })) return null;
  return {
    kind: 'changed-outside',
    id: JSON.stringify([record.key, key]),
    at: record.at,
    cause: 'unseen',
    since: Math.max(state.readAt, held?.at ?? 0),
    clockOffset: state.clockOffset,
    cookie: entryCookie(subject),
    before,
    after,
  };
}

/** One entry for each page load. Several sources may report one load, while each reload of a page is a load of its own. */
export function foldNavigation(
  state: FoldState,
  record: NavigationRecord,
  { redirectChains, options }: FoldContext,
): FoldResult {
  const page = redirectChains.pageLoadOf(record);
  const isReported = redirectChains.navigationsBefore(record).some((other) => {
    const its = redirectChains.pageLoadOf(other);
    return page === null ? its === null && record.at - other.at < repeatedNavigation : its?.key === page.key;
  });
  if (isReported || !URL.canParse(record.url)) return { state, entries: [] };
  const { origin, hostname, href } = new URL(record.url);
  const leaves = hostname !== options.host;
  const at = page?.startedAt ?? record.at;
  const id = page === null ? record.key : JSON.stringify(['navigation', page.key]);
  return { state, entries: [{ kind: 'navigation', id, at, url: leaves ? origin : href, leaves }] };
}
