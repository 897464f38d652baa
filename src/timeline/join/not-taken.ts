import type { FoldContext } from './fold-context.ts';
import { locationKeyOf, locationOfCookie } from '../../jar/cookie-location.ts';
import type { SetCookieWrite } from './record.ts';
import type { Refusal } from '../../jar/refusal.ts';
import type { FoldState } from './fold-state.ts';
import { changeReportLead } from '../timing.ts';

/**
 * A refusal that no rule explains: seconds after the response a reading shows the jar as it was, and no change was reported in between.
 * Browser settings and policies refuse such cookies.
 */
export function notTaken(
  write: SetCookieWrite,
  { state, context }: { state: FoldState; context: FoldContext },
): Refusal | null {
  const { options, setCookieMatches, readingAfter } = context;
  const reading = state.readAt === null ? null : readingAfter(write.at);
  const held = state.jar.get(write.locationKey);
  // Readings lack the partitions of other sites.
  if (write.isForeign) return null;
  // Readings lack a parent domain's cookies if the extension has no access to that domain.
  const isVisible = write.location.domain === options.host || (held !== undefined && held.cookie !== null);
  if (reading === null || !isVisible || setCookieMatches.isRedundant(write)) return null;
  if (held?.value === (write.value ?? undefined)) return null;
  const near = setCookieMatches
    .changesAt(write.locationKey)
    .some(({ at }) => at > write.at - changeReportLead && at <= reading.at);
  const cookie = reading.cookies.find((one) => locationKeyOf(locationOfCookie(one)) === write.locationKey);
  return near || cookie?.value !== held?.value ? null : { code: 'not-taken' };
}
