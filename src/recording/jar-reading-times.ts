import { longestTimeout } from '../foundation/timers.ts';
import type { TimelineEvent } from '../timeline/event.ts';
import { readingAfterExpiry, readingAfterSetCookie, readingOverlap } from '../timeline/timing.ts';

/**
 * Calls `read` when the jar should be read again: some time after a Set-Cookie, because the browser may have refused it, and when a cookie
 * expires, because Firefox does not report that.
 */
export function createJarReadingTimes(read: () => void) {
  let setAt = 0;
  let isDue = false;
  let expiry: ReturnType<typeof setTimeout> | undefined;
  let expiresAt = Infinity;

  function readSoon(): void {
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      read();
      // The last Set-Cookie is so recent that this reading does not count for it.
      if (Date.now() < setAt + readingOverlap) readSoon();
    }, readingAfterSetCookie);
  }

  function expectExpiry(seconds: number | null): void {
    const at = (seconds ?? Infinity) * 1000;
    const wait = at - Date.now();
    if (at >= expiresAt || wait < 0 || wait > longestTimeout) return;
    expiresAt = at;
    clearTimeout(expiry);
    expiry = setTimeout(() => {
      expiresAt = Infinity;
      read();
    }, wait + readingAfterExpiry);
  }

  return {
    note(event: TimelineEvent): void {
      if (event.kind === 'jar') expectExpiry(event.cookie.expiresAt);
      if (event.kind === 'jar-state') for (const cookie of event.cookies) expectExpiry(cookie.expiresAt);
      if (event.kind !== 'response' || event.setCookies.length === 0) return;
      setAt = Date.now();
      readSoon();
    },
  };
}
