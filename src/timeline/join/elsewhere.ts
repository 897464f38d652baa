import { isSentTo } from '../../jar/cookie-location.ts';
import type { RequestEntry } from '../entry.ts';
import type { FoldContext } from './fold-context.ts';
import type { FoldState } from './fold-state.ts';
import type { ResponseRecord, SentCookie, SetCookieWrite } from './record.ts';

type WriteContext = {
  readonly state: FoldState;
  readonly response: { readonly record: ResponseRecord; readonly sent: readonly SentCookie[] | null };
  readonly context: FoldContext;
};

/**
 * The cookie of this name that the request carried from another place, if the jar holds none where the response writes: a deletion then
 * misses it, and a new value stands beside it, unless another header of the response writes to that place.
 */
export function sentFromElsewhere(
  write: SetCookieWrite,
  { state: { jar, readAt }, response: { record, sent }, context }: WriteContext,
): Pick<RequestEntry, 'before' | 'elsewhere'> | null {
  if (sent === null || readAt === null || jar.has(write.locationKey)) return null;
  // The jar reported that there was one to delete.
  if (write.value === null && context.setCookieMatches.changeOf(write) !== undefined) return null;
  const isSent = ({ name, value }: SentCookie) => sent.some((one) => one.name === name && one.value === value);
  const isWritten = (key: string) => record.writes.some(({ locationKey }) => locationKey === key);
  for (const [key, { value, name, domain, hostOnly, path, cookie }] of jar) {
    const place = { name, domain, hostOnly, path, partitioned: (cookie?.partition ?? null) !== null };
    if (name !== write.location.name || !isSent({ name, value }) || !isSentTo(place, record.url)) continue;
    if (!isWritten(key)) return { before: value, elsewhere: place };
    return { before: write.value === null ? null : value, elsewhere: null };
  }
  return null;
}
