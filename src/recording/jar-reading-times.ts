import type { TimelineEvent } from '../timeline/event.ts';

/** Long enough for the jar to have told what it took. */
const afterSetCookie = 3000;
/** What was set less than this before a reading may be missing in it. */
const settling = 2000;
/** setTimeout counts in 32 bits. */
const longestTimeout = 2 ** 31 - 1;

/** Says when a jar is to be read anew: some time after a Set-Cookie, which it may not have taken, and when a cookie expires (Firefox never tells). */
export function createReadingTimes(read: () => void) {
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
      if (Date.now() < setAt + settling) readSoon();
    }, afterSetCookie);
  }

  function expect(seconds: number | null): void {
    const at = (seconds ?? Infinity) * 1000;
    const wait = at - Date.now();
    if (at >= expiresAt || wait < 0 || wait > longestTimeout) return;
    expiresAt = at;
    clearTimeout(expiry);
    expiry = setTimeout(() => {
      expiresAt = Infinity;
      read();
    }, wait + 50);
  }

  return {
    note(event: TimelineEvent): void {
      if (event.kind === 'jar') expect(event.cookie.expiresAt);
      if (event.kind === 'jar-state') for (const cookie of event.cookies) expect(cookie.expiresAt);
      if (event.kind !== 'response' || event.setCookies.length === 0) return;
      setAt = Date.now();
      readSoon();
    },
  };
}
