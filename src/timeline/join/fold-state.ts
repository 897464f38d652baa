import type { Cookie } from '../../jar/cookie.ts';
import { compareText } from '../entry.ts';

/** What is known about the jar at one point of the stream. Immutable, because checkpoints share it. */
export type FoldState = {
  /** By location key. Absent cookies are not listed. */
  readonly jar: ReadonlyMap<string, HeldCookie>;
  /** When the cookie of a location key was last removed: a request before that says nothing about a value that is set after it. */
  readonly goneSince: ReadonlyMap<string, number>;
  /** Names under which a session was seen: any other value under such a name, a deletion for example, concerns the session too. */
  readonly sessionNames: ReadonlySet<string>;
  /** Time of the last reading of the whole jar; null before the first. */
  readonly readAt: number | null;
  readonly recording: boolean;
  /** Seconds by which the server's clock is ahead of this computer's. */
  readonly clockOffset: number;
  /** Which origins set a session under which name (`writerKey`): apps on two ports share one jar. */
  readonly writers: ReadonlySet<string>;
  /** When the tab's last page of this host was loaded; null if a change of the jar is put down to that already. */
  readonly loadedAt: number | null;
};

export const writerKey = (name: string, origin: string) => `${origin} ${name}`;

export type HeldCookie = {
  readonly value: string;
  readonly at: number;
  /** When it really changed. No later than `at`, because reports are late. */
  readonly since: number;
  /** Requests that started after this time could carry it. The Set-Cookie that made it may precede its report. */
  readonly setAt: number;
  /** Unix seconds. */
  readonly expiresAt: number | null;
  readonly secure: boolean;
  readonly sameSite: Cookie['sameSite'];
  readonly name: string;
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  /** Null if it is known from a Set-Cookie alone. */
  readonly cookie: Cookie | null;
};

export const emptyState: FoldState = {
  jar: new Map(),
  goneSince: new Map(),
  sessionNames: new Set(),
  readAt: null,
  recording: true,
  clockOffset: 0,
  writers: new Set(),
  loadedAt: null,
};

/** Longest path first, as a Cookie header lists them (RFC 6265bis, 5.8.3); then in an order that does not depend on arrival. */
export function heldCookies({ jar }: FoldState): HeldCookie[] {
  const rank = ({ name, domain, hostOnly, cookie }: HeldCookie) =>
    JSON.stringify([name, domain, hostOnly, cookie?.partition ?? null]);
  return [...jar.values()].toSorted(
    (a, b) => b.path.length - a.path.length || compareText(rank(a) + a.path, rank(b) + b.path),
  );
}

export function withHeldCookie(state: FoldState, locationKey: string, held: HeldCookie): FoldState {
  return { ...state, jar: new Map(state.jar).set(locationKey, held) };
}

export function withoutCookie(state: FoldState, locationKey: string, at: number): FoldState {
  const jar = new Map(state.jar);
  jar.delete(locationKey);
  return { ...state, jar, goneSince: new Map(state.goneSince).set(locationKey, at) };
}

export function withSessionName(state: FoldState, name: string): FoldState {
  return state.sessionNames.has(name) ? state : { ...state, sessionNames: new Set([...state.sessionNames, name]) };
}

export function withWriter(state: FoldState, key: string): FoldState {
  return state.writers.has(key) ? state : { ...state, writers: new Set([...state.writers, key]) };
}

/** Whether all later records would fold to the same entries. */
export function sameState(a: FoldState, b: FoldState): boolean {
  if (a.recording !== b.recording || a.readAt !== b.readAt || a.clockOffset !== b.clockOffset) return false;
  if (a.sessionNames.size !== b.sessionNames.size || a.jar.size !== b.jar.size) return false;
  if ([...a.sessionNames].some((name) => !b.sessionNames.has(name))) return false;
  if (a.loadedAt !== b.loadedAt || a.writers.size !== b.writers.size) return false;
  if ([...a.writers].some((key) => !b.writers.has(key))) return false;
  if (a.goneSince.size !== b.goneSince.size) return false;
  if ([...a.goneSince].some(([key, at]) => b.goneSince.get(key) !== at)) return false;
  return [...a.jar].every(([key, held]) => {
    const other = b.jar.get(key);
    return other === held || (other !== undefined && sameHeldCookie(held, other));
  });
}

function sameHeldCookie(a: HeldCookie, b: HeldCookie): boolean {
  if (
    a.value !== b.value ||
    a.at !== b.at ||
    a.since !== b.since ||
    a.setAt !== b.setAt ||
    a.expiresAt !== b.expiresAt ||
    a.secure !== b.secure ||
    a.sameSite !== b.sameSite
  )
    return false;
  return (a.cookie === null) === (b.cookie === null);
}
