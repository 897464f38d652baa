import type { FoldContext } from './fold-context.ts';
import { placeKey, placeOfCookie } from '../../jar/cookie-location.ts';
import type { Write } from './record.ts';
import type { Refusal } from '../../jar/refusal.ts';
import type { State } from './jar-state.ts';

/**
 * Whether the jar, read seconds after the response, still holds what it held before, and nothing was told of in between:
 * settings and policies refuse cookies that no rule speaks against.
 */
export function notTaken(write: Write, { state, context }: { state: State; context: FoldContext }): Refusal | null {
  const { options, ties, readingAfter } = context;
  const reading = state.readAt === null ? null : readingAfter(write.at);
  const held = state.jar.get(write.placeKey);
  // Without access to a parent domain its cookies are in no reading.
  const isVisible = write.place.domain === options.host || (held !== undefined && held.cookie !== null);
  if (reading === null || !isVisible || ties.isIdle(write)) return null;
  if (held?.value === (write.value ?? undefined)) return null;
  const near = ties.changesOf(write.placeKey).some(({ at }) => at > write.at - skew && at <= reading.at);
  const cookie = reading.cookies.find((one) => placeKey(placeOfCookie(one)) === write.placeKey);
  return near || cookie?.value !== held?.value ? null : { code: 'not-taken' };
}

/** Clocks differ by no more than this. */
const skew = 1500;
