import { durationParts } from './time.ts';
import * as words from './words.ts';

/** `31 days`, `1 h 5 min`. */
export function lengthText(seconds: number): string {
  return words.duration(durationParts(seconds));
}

/** A moment as seen from now: `3 min ago`, `in 31 days`. */
export function relativeText(unix: number, now: number): string {
  const seconds = Math.floor(now) - unix;
  if (seconds === 0) return words.justNow;
  return seconds > 0 ? words.ago(lengthText(seconds)) : words.ahead(lengthText(seconds));
}
