import { concernsSession, entryCookie, type FoldContext, type FoldResult, guessedCookie } from './fold-context.ts';
import { type HeldCookie, type FoldState, withoutCookie } from './fold-state.ts';

/**
 * Removes the cookies that have expired by `now`. Firefox does not report expiry at all, and Chromium only when it next looks at the
 * cookie. The entry stands at the time of expiry, and Chromium's late report then finds nothing left to change.
 */
export function expireCookies(state: FoldState, now: number, context: FoldContext): FoldResult {
  const ended = [...state.jar].filter(([, held]) => endOf(held) <= now);
  if (ended.length === 0) return { state, entries: [] };
  const entries = ended
    .filter(([, { name, value }]) => concernsSession(state, name, { memo: context.memo, values: [value] }))
    .map(([key, held]) => ({ ...expiredEntry(key, held, context), clockOffset: state.clockOffset }));
  return { state: ended.reduce((left, [key, held]) => withoutCookie(left, key, endOf(held)), state), entries };
}

function endOf({ expiresAt }: HeldCookie): number {
  return expiresAt === null ? Infinity : expiresAt * 1000;
}

function expiredEntry(key: string, held: HeldCookie, { options }: FoldContext) {
  const cookie =
    held.cookie === null
      ? guessedCookie({ ...held, partitioned: false }, options.storeId, null)
      : entryCookie(held.cookie);
  return {
    kind: 'changed-outside',
    id: JSON.stringify(['expired', key, held.expiresAt]),
    at: endOf(held),
    cause: 'expired',
    since: null,
    cookie,
    before: held.value,
    after: null,
  } as const;
}
