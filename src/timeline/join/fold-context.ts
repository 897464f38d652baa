import { type Cookie, cookieId } from '../../jar/cookie.ts';
import type { RedirectChains } from './redirect-chains.ts';
import type { Entry, EntryCookie } from '../entry.ts';
import type { ReadingRecord } from './record.ts';
import type { SessionMemo } from './session-memo.ts';
import type { TimelineOptions } from '../options.ts';
import type { CookieLocation } from '../../jar/cookie-location.ts';
import type { SentValues } from './sent-values.ts';
import type { HeldCookie, FoldState } from './fold-state.ts';
import type { SetCookieMatches } from './set-cookie-match.ts';
import type { HarMatches } from './har-match.ts';

export type FoldResult = { readonly state: FoldState; readonly entries: readonly Entry[] };

/** What a step of the fold may look up besides the state. */
export type FoldContext = {
  readonly options: TimelineOptions;
  readonly memo: SessionMemo;
  readonly harMatches: HarMatches;
  readonly setCookieMatches: SetCookieMatches;
  readonly redirectChains: RedirectChains;
  readonly sentValues: SentValues;
  readonly readingAfter: (at: number) => ReadingRecord | null;
};

/** Whether a change of this cookie between these values is a change of a session. */
export function concernsSession(
  state: FoldState,
  name: string,
  { memo, values }: { memo: SessionMemo; values: readonly (string | null)[] },
): boolean {
  return state.sessionNames.has(name) || values.some((value) => value !== null && memo.isSession(name, value));
}

export function entryCookie(cookie: Cookie): EntryCookie {
  const { name, domain, path } = cookie;
  return { id: cookieId(cookie), name, domain, path };
}

/** For a cookie that no report of the jar has shown. `topSite` names the partition of a partitioned cookie. */
export function guessedCookie(location: CookieLocation, storeId: string, topSite: string | null): EntryCookie {
  const { name, domain, hostOnly, path, partitioned } = location;
  const partition = partitioned ? topSite : null;
  return { id: cookieId({ storeId, partition, domain, hostOnly, path, name }), name, domain, path };
}

export function heldCookie(
  cookie: Cookie,
  { at, since, setAt }: Pick<HeldCookie, 'at' | 'since' | 'setAt'>,
): HeldCookie {
  const { value, expiresAt, secure, sameSite, name, domain, hostOnly, path } = cookie;
  return { value, at, since, setAt, expiresAt, secure, sameSite, name, domain, hostOnly, path, cookie };
}
