import type { OutsideEntry } from '../entry.ts';
import { concernsSession, entryCookie, type FoldContext, type Folded, heldCookie } from './fold-context.ts';
import { placeKey, placeOfCookie } from '../../jar/cookie-location.ts';
import { type ChangeRecord, compareRecords, type JarRecord, type NavigationRecord } from './record.ts';
import { type Held, type State, withHeld, withName } from './jar-state.ts';
import { lowerBound } from './sorted-list.ts';
import { late } from './set-cookie-match.ts';

/** A reading of the jar and `cookies.onChanged` come to the background in no fixed order when they are this close. */
export const readingSkew = 2000;

export function foldChange(state: State, record: ChangeRecord, context: FoldContext): Folded {
  const { cookie, value, cause, at } = record;
  const { judge, ties } = context;
  const before = valueBefore(state, record);
  const since = changedAt(record, state.jar.get(record.placeKey), context);
  const held = value === null ? null : heldCookie(cookie, { at, since });
  const concerns = concernsSession(state, cookie.name, { judge, values: [before, value] });
  const isSession = value !== null && judge.isSession(cookie.name, value);
  const next = withHeld(isSession ? withName(state, cookie.name) : state, record.placeKey, held);
  // Only its attributes changed, or nothing did.
  if (!concerns || before === value || ties.writeOf(record) !== undefined) return { state: next, entries: [] };
  const entry: OutsideEntry = {
    kind: 'changed-outside',
    id: record.key,
    at: since,
    cause,
    since: null,
    cookie: entryCookie(cookie),
    before,
    after: value,
  };
  return { state: next, entries: [entry] };
}

/**
 * A jar's change is told late, most of all to a background that must wake up first. A request that was sent the value, or one that
 * the cookie got later still, came after it.
 */
function changedAt(record: ChangeRecord, held: Held | undefined, { ties, sightings }: FoldContext): number {
  const times = { from: Math.max(held?.since ?? 0, record.at - late), until: record.at };
  const changes = ties.changesOf(record.placeKey);
  const first = lowerBound(changes, (other) => compareRecords(other, record) < 0);
  const seen = changes
    .slice(
      first,
      lowerBound(changes, ({ at }) => at <= record.at + late),
    )
    .filter(({ value }) => value !== null && value !== held?.value)
    .flatMap(({ cookie }) => sightings.firstOf(cookie, times) ?? []);
  return Math.min(record.at, ...seen);
}

function valueBefore(state: State, { placeKey: key, value, cookie, cause }: ChangeRecord): string | null {
  const held = state.jar.get(key);
  if (held !== undefined) return held.value;
  // Before the jar was first read, a removal tells by itself what there was. What expired has its entry already.
  const isUnknown = state.readAt === null && value === null && cause !== 'expired';
  return isUnknown ? cookie.value : null;
}

/** The first reading is where the recording starts from; a later one shows what was missed in between. */
export function foldJar(state: State, record: JarRecord, context: FoldContext): Folded {
  const read = new Map(record.cookies.map((cookie) => [placeKey(placeOfCookie(cookie)), cookie]));
  const entries: OutsideEntry[] = [];
  let next = state;
  for (const key of new Set([...state.jar.keys(), ...read.keys()])) {
    const cookie = read.get(key);
    const held = state.jar.get(key);
    if (state.readAt !== null && isToldOtherwise(key, { record, held, value: cookie?.value ?? null, context }))
      continue;
    const entry = unseenChange(state, key, { record, held, cookie, context });
    if (entry !== null) entries.push(entry);
    const times = held !== undefined && held.value === cookie?.value ? held : { at: record.at, since: record.at };
    next = withHeld(next, key, cookie === undefined ? null : heldCookie(cookie, times));
  }
  const names = record.cookies.filter(({ name, value }) => context.judge.isSession(name, value));
  next = names.reduce((known, { name }) => withName(known, name), next);
  return { state: { ...next, readAt: record.at }, entries };
}

type Reading = {
  readonly record: JarRecord;
  readonly held: Held | undefined;
  readonly context: FoldContext;
};

/** The cookie changed just before, and the reading may be older; or just after, and the reading shows it already. */
function isToldOtherwise(key: string, { record, held, value, context }: Reading & { value: string | null }): boolean {
  if ((held?.value ?? null) === value) return false;
  if (held !== undefined && held.at > record.at - readingSkew) return true;
  const changes = context.ties.changesOf(key);
  const from = lowerBound(changes, ({ at }) => at < record.at - readingSkew);
  const near = changes.slice(
    from,
    lowerBound(changes, ({ at }) => at <= record.at + readingSkew),
  );
  return near.some((change) => change.at <= record.at || change.value === value);
}

function unseenChange(
  state: State,
  key: string,
  { record, held, cookie, context }: Reading & { cookie: JarRecord['cookies'][number] | undefined },
): OutsideEntry | null {
  const before = held?.value ?? null;
  const after = cookie?.value ?? null;
  const subject = cookie ?? held?.cookie ?? null;
  if (state.readAt === null || before === after || subject === null) return null;
  const { judge } = context;
  if (!concernsSession(state, subject.name, { judge, values: [before, after] })) return null;
  return {
    kind: 'changed-outside',
    id: JSON.stringify([record.key, key]),
    at: record.at,
    cause: 'unseen',
    since: Math.max(state.readAt, held?.at ?? 0),
    cookie: entryCookie(subject),
    before,
    after,
  };
}

/** A boundary, once for each page load: several sources may tell of it, and reloads of one page are several. */
export function foldNavigation(state: State, record: NavigationRecord, { chains, options }: FoldContext): Folded {
  const page = chains.pageOf(record);
  const isTold = chains.navigationsBefore(record).some((other) => {
    const its = chains.pageOf(other);
    return page === null ? its === null && record.at - other.at < readingSkew / 2 : its?.key === page.key;
  });
  if (isTold || !URL.canParse(record.url)) return { state, entries: [] };
  const { origin, hostname, href } = new URL(record.url);
  const leaves = hostname !== options.host;
  const at = page?.startedAt ?? record.at;
  const id = page === null ? record.key : JSON.stringify(['navigation', page.key]);
  return { state, entries: [{ kind: 'navigation', id, at, url: leaves ? origin : href, leaves }] };
}
