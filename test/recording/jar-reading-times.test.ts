import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createJarReadingTimes } from '../../src/recording/jar-reading-times.ts';
import { change, cookie, reading, response } from '../timeline/streams.ts';

const start = Date.UTC(2026, 10, 23);
beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

/** `times`: seconds after the start at which the jar was read. */
function readings() {
  const times: number[] = [];
  const { note } = createJarReadingTimes(() => times.push((Date.now() - start) / 1000));
  return { times, note, sets: () => note(response({ setCookies: ['session=a'] })) };
}

test('the jar is read three seconds after a Set-Cookie, once for several', () => {
  const { times, note, sets } = readings();
  sets();
  vi.advanceTimersByTime(500);
  sets();
  note(response());
  vi.advanceTimersByTime(60_000);
  expect(times).toEqual([3]);
});

test('the jar is read once more if a Set-Cookie came shortly before a reading, and again while they keep coming', () => {
  const { times, sets } = readings();
  sets();
  for (let second = 0; second < 10; second += 1) {
    vi.advanceTimersByTime(1000);
    sets();
  }
  vi.advanceTimersByTime(60_000);
  expect(times).toEqual([3, 6, 9, 12]);
});

test('the jar is read when the first known cookie expires, and then at the next expiry that the reading shows', () => {
  const { times, note } = readings();
  const expiring = (seconds: number) => cookie({ expiresAt: start / 1000 + seconds });
  note(reading([expiring(20), expiring(10), expiring(-5)], start));
  note(change('a', start, { cookie: expiring(15) }));
  vi.advanceTimersByTime(12_000);
  note(reading([expiring(20)], start));
  vi.advanceTimersByTime(60_000);
  expect(times).toEqual([10.05, 20.05]);
});

test('the jar is not read for a cookie that expires later than timers can count', () => {
  const { times, note } = readings();
  note(reading([cookie({ expiresAt: start / 1000 + 31 * 86_400 })], start));
  vi.advanceTimersByTime(86_400_000);
  expect(times).toEqual([]);
});
