import type { FoldContext } from './fold-context.ts';
import { locationKeyOf, locationOfCookie } from '../../jar/cookie-location.ts';
import type { SetCookieWrite } from './record.ts';
import type { Refusal } from '../../jar/refusal.ts';
import type { FoldState } from './fold-state.ts';
import { changeReportLead } from '../timing.ts';

/**
 * Whether the jar, read seconds after the response, still holds what it held before, and nothing was told of in between:
 * settings and policies refuse cookies that no rule speaks against.
 */
export function notTaken(
  write: SetCookieWrite,
  { state, context }: { state: FoldState; context: FoldContext },
): Refusal | null {
  const { options, setCookieMatches, readingAfter } = context;
  const reading = state.readAt === null ? null : readingAfter(write.at);
  const held = state.jar.get(write.locationKey);
  // Without access to a parent domain its cookies are in no reading.
  const isVisible = write.location.domain === options.host || (held !== undefined && held.cookie !== null);
  if (reading === null || !isVisible || setCookieMatches.isRedundant(write)) return null;
  if (held?.value === (write.value ?? undefined)) return null;
  const near = setCookieMatches
    .changesAt(write.locationKey)
    .some(({ at }) => at > write.at - changeReportLead && at <= reading.at);
  const cookie = reading.cookies.find((one) => locationKeyOf(locationOfCookie(one)) === write.locationKey);
  return near || cookie?.value !== held?.value ? null : { code: 'not-taken' };
}
