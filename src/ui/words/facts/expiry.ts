import { type FormatName, formatOf } from '../../../formats/index.ts';
import type { Outcome } from '../../../session/verdict.ts';
import { wordsOf } from '../format.ts';

/** What is refused anyway has a lifetime all the same, but until its end nobody accepts it. */
export const acceptedUntil = (format: FormatName, outcome: Outcome) =>
  outcome === 'bad-signature' || outcome === 'server-error'
    ? 'Its lifetime ends'
    : `${wordsOf(format).framework} accepts it until`;

export const keptUntil = 'Browser keeps it until';
export const untilClose = 'the browser closes';
export const beyondCalendar = (unix: number | bigint) => `${unix} s after 1970: beyond any calendar`;
export const clocks = 'Clocks';
export const signedAt = 'Signed';
export const untilCloseTitle = 'A cookie without expiry. A browser that restores its tabs may keep it longer.';
export const noLimit = 'no limit of its own';

export const timestampProblems = {
  malformed: 'The timestamp cannot be read',
  missing: 'There is no timestamp',
  none: 'This kind carries no timestamp',
} as const;

export const lifetimeLabel = 'Lifetime';
export const lifetimeSetting = (format: FormatName) => formatOf(format).words.lifetimeSetting;
export const lifetimeBad = 'Write seconds, “31 days”, “1h 30m” or timedelta(days=31).';
export const lifetimeReset = 'Default';
export const epochQuestion = 'A time before 2011: itsdangerous before 1.0 counted from 2011, not from 1970.';
export const epochUnix = 'From 1970';
export const epoch2011 = 'From 2011';
