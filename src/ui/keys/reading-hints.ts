import { inspectCookie } from '../../inspect/inspect-cookie.ts';
import { type ReadingHint, verifyReadings } from '../../keyring/readings.ts';
import { inspectSettings } from '../../site/inspect-settings.ts';
import type { RingView } from './ring-view.ts';

/** The readings by which a key would sign a session of the site, where none does as it is read now. */
export function readingHints({ screen, settings, ring }: RingView): ReadingHint[] {
  const shown = screen.value;
  if (shown.kind !== 'ready') return [];
  const options = inspectSettings(settings.value);
  return verifyReadings(ring.value, (bytes) =>
    shown.sessions.some(
      ({ cookie }) => inspectCookie(cookie, { ...options, keys: [bytes] }).candidates[0]?.signature.code === 'valid',
    ),
  );
}
