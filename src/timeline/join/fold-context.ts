import { type Cookie, cookieId } from '../../jar/cookie.ts';
import type { Chains } from './redirect-chains.ts';
import type { Entry, EntryCookie } from '../entry.ts';
import type { JarRecord } from './record.ts';
import type { Judge } from './session-memo.ts';
import type { TimelineOptions } from '../options.ts';
import type { Place } from '../../jar/cookie-location.ts';
import type { Sightings } from './sent-values.ts';
import type { Held, State } from './jar-state.ts';
import type { Ties } from './set-cookie-match.ts';
import type { Twins } from './har-match.ts';

export type Folded = { readonly state: State; readonly entries: readonly Entry[] };

/** What a step may look up besides the state. */
export type FoldContext = {
  readonly options: TimelineOptions;
  readonly judge: Judge;
  readonly twins: Twins;
  readonly ties: Ties;
  readonly chains: Chains;
  readonly sightings: Sightings;
  readonly readingAfter: (at: number) => JarRecord | null;
};

/** Whether a change of this cookie from one value to another is one of a session. */
export function concernsSession(
  state: State,
  name: string,
  { judge, values }: { judge: Judge; values: readonly (string | null)[] },
): boolean {
  return state.names.has(name) || values.some((value) => value !== null && judge.isSession(name, value));
}

export function entryCookie(cookie: Cookie): EntryCookie {
  const { name, domain, path } = cookie;
  return { id: cookieId(cookie), name, domain, path };
}

/** For a cookie that no jar has told of. `topSite` is the partition's name, where it is partitioned. */
export function guessedCookie(place: Place, storeId: string, topSite: string | null): EntryCookie {
  const { name, domain, hostOnly, path, partitioned } = place;
  const partition = partitioned ? topSite : null;
  return { id: cookieId({ storeId, partition, domain, hostOnly, path, name }), name, domain, path };
}

export function heldCookie(cookie: Cookie, { at, since }: Pick<Held, 'at' | 'since'>): Held {
  const { value, expiresAt, secure, name, domain, hostOnly, path } = cookie;
  return { value, at, since, expiresAt, secure, name, domain, hostOnly, path, cookie };
}
