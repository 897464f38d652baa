import type { Cookie } from '../../jar/cookie.ts';
import { compareText } from '../entry.ts';

/** What is known of the jar at one moment of the stream. Never changed in place: checkpoints share it. */
export type State = {
  /** By place key. A cookie that is known to be absent is not in it. */
  readonly jar: ReadonlyMap<string, Held>;
  /** Names under which a session was seen so far: what else is set there, a deletion say, concerns the session too. */
  readonly names: ReadonlySet<string>;
  /** When the whole jar was last read; null before the first time. */
  readonly readAt: number | null;
  readonly recording: boolean;
};

export type Held = {
  readonly value: string;
  readonly at: number;
  /** No later than `at`: a change may be told of late. */
  readonly since: number;
  /** Unix seconds. */
  readonly expiresAt: number | null;
  readonly secure: boolean;
  readonly name: string;
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  /** Null where only a Set-Cookie told of it. */
  readonly cookie: Cookie | null;
};

export const emptyState: State = { jar: new Map(), names: new Set(), readAt: null, recording: true };

/** Longest path first, as a server receives them; then in an order that does not depend on how they came. */
export function heldCookies({ jar }: State): Held[] {
  const rank = ({ name, domain, hostOnly, cookie }: Held) =>
    JSON.stringify([name, domain, hostOnly, cookie?.partition ?? null]);
  return [...jar.values()].toSorted(
    (a, b) => b.path.length - a.path.length || compareText(rank(a) + a.path, rank(b) + b.path),
  );
}

export function withHeld(state: State, placeKey: string, held: Held | null): State {
  const jar = new Map(state.jar);
  if (held === null) jar.delete(placeKey);
  else jar.set(placeKey, held);
  return { ...state, jar };
}

export function withName(state: State, name: string): State {
  return state.names.has(name) ? state : { ...state, names: new Set([...state.names, name]) };
}

/** Whether what follows would come out the same. */
export function sameState(a: State, b: State): boolean {
  if (a.recording !== b.recording || a.readAt !== b.readAt) return false;
  if (a.names.size !== b.names.size || a.jar.size !== b.jar.size) return false;
  if ([...a.names].some((name) => !b.names.has(name))) return false;
  return [...a.jar].every(([key, held]) => {
    const other = b.jar.get(key);
    return other === held || (other !== undefined && sameHeld(held, other));
  });
}

function sameHeld(a: Held, b: Held): boolean {
  if (
    a.value !== b.value ||
    a.at !== b.at ||
    a.since !== b.since ||
    a.expiresAt !== b.expiresAt ||
    a.secure !== b.secure
  )
    return false;
  return (a.cookie === null) === (b.cookie === null);
}
