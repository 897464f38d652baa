import { inspectCookie, type RawCookie } from '../../inspect/inspect-cookie.ts';
import { type ReadingHint, verifyReadings } from '../../keyring/readings.ts';
import { inspectSettings } from '../../site/inspect-settings.ts';
import type { RingView } from './ring-view.ts';

/** Readings with which a key would match a session of the site or a pasted value, if none matches as it is read now. */
export function readingHints({ screen, settings, ring, pasted }: RingView): ReadingHint[] {
  const shown = screen.value;
  const ofSite = shown.kind === 'ready' ? shown.sessions.map(({ cookie }) => cookie) : [];
  const cookies: readonly RawCookie[] = [...ofSite, ...pasted.value];
  if (cookies.length === 0) return [];
  const options = inspectSettings(settings.value);
  return verifyReadings(ring.value, (bytes) =>
    cookies.some(
      (cookie) => inspectCookie(cookie, { ...options, keys: [bytes] }).candidates[0]?.signature.code === 'valid',
    ),
  );
}
