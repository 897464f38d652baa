import { addressOf } from '../../jar/address.ts';
import { type NotSent, notSentRule, type SendingContext } from '../../jar/not-sent.ts';
import { schemefulSite } from '../../jar/setting-context.ts';
import type { UnsentSession } from '../entry.ts';
import { concernsSession, entryCookie, type FoldContext, guessedCookie } from './fold-context.ts';
import { type FoldState, type HeldCookie, heldCookies } from './fold-state.ts';
import { tokenRank } from '../options.ts';
import type { ResponseRecord, SentCookie } from './record.ts';

type SentRequest = { readonly record: ResponseRecord; readonly sent: readonly SentCookie[] | null };

/** The session that the browser had before the request was sent; null if the request carried one, or if that is unknown. */
export function unsentSession(
  state: FoldState,
  { record, sent }: SentRequest,
  { memo, options }: FoldContext,
): UnsentSession | null {
  const isSession = ({ name, value }: SentCookie) => concernsSession(state, name, { memo, values: [value] });
  const isToken = ({ name, value }: SentCookie) => memo.rankOf(name, value) >= tokenRank;
  if (sent === null || !record.isOwn || sent.some((one) => isSession(one) && !isToken(one))) return null;
  const context = sendingContext(record, options);
  const unsent = heldCookies(state)
    .filter((held) => held.setAt <= record.event.startedAt && isSession(held) && !isToken(held))
    .map((held) => ({ held, rule: ruleFor(held, { record, sent }, context) }))
    // A Set-Cookie that the jar has not reported may have been refused.
    .find(({ held, rule }) => held.cookie !== null || !('code' in rule && guesses.has(rule.code)));
  if (unsent === undefined) return null;
  const { held, rule } = unsent;
  const cookie =
    held.cookie === null
      ? guessedCookie({ ...held, partitioned: false }, options.storeId, null)
      : entryCookie(held.cookie);
  return { cookie, value: held.value, rule };
}

/** Reasons that follow only from the cookie's absence. */
const guesses: ReadonlySet<NotSent['code']> = new Set(['no-credentials', 'unknown']);

function ruleFor(held: HeldCookie, { record, sent }: SentRequest, context: SendingContext): NotSent {
  const rule = notSentRule({ ...held, partition: held.cookie?.partition ?? null }, context);
  if (rule !== null) return rule;
  const isFetch = ['xmlhttprequest', 'xhr', 'fetch'].includes(context.type);
  if (!isFetch || context.isCrossSite || sent?.length !== 0) return { code: 'unknown' };
  const origin = addressOf(record.event.initiator ?? record.event.topUrl ?? '')?.origin;
  return { code: 'no-credentials', isOtherOrigin: origin !== undefined && origin !== record.url.origin };
}

function sendingContext(record: ResponseRecord, { engine }: FoldContext['options']): SendingContext {
  const { method, type, topUrl } = record.event;
  return { engine, url: record.url, method, type, top: addressOf(topUrl ?? ''), isCrossSite: isCrossSite(record) };
}

/**
 * Whether another site asked for it, or contains it. Browsers say so themselves, but only to https and localhost (Fetch Metadata), and not
 * about a frame of another site that navigates itself.
 */
function isCrossSite({ event, url }: ResponseRecord): boolean {
  const { requestHeaders, initiator, topUrl, type } = event;
  if (requestHeaders['sec-fetch-site'] === 'cross-site') return true;
  return isOtherSite(initiator) || (type !== 'main_frame' && isOtherSite(topUrl));

  function isOtherSite(address: string | null): boolean {
    // The origin of a sandboxed page is `null`.
    if (address === 'null') return true;
    const other = addressOf(address ?? '');
    return other !== null && /^https?:$/.test(other.protocol) && schemefulSite(other) !== schemefulSite(url);
  }
}
