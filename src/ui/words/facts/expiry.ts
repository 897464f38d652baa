import { type FormatName, formatOf } from '../../../formats/index.ts';
import type { LifetimeSource } from '../../../inspect/lifetime.ts';
import type { Outcome } from '../../../session/verdict.ts';
import { wordsOf } from '../format.ts';

/** A session that is rejected anyway has a lifetime too, but nobody accepts it until that ends. */
export const acceptedUntil = (format: FormatName, outcome: Outcome) =>
  outcome === 'bad-signature' || outcome === 'server-error'
    ? 'Lifetime ends'
    : `${wordsOf(format).framework} accepts it until`;

export const keptUntil = 'Browser keeps it until';
export const untilClose = 'the browser closes';
export const beyondCalendar = (unix: number | bigint) => `out of range (${unix} s after 1970)`;
export const expiry = 'Expiry';
export const signedAt = 'Signed';
export const untilCloseTitle = 'A cookie without expiry. A browser that restores tabs may keep it longer.';
export const noLimit = 'no time limit';

export const timestampProblems = {
  malformed: 'The timestamp can’t be read',
  missing: 'No timestamp',
  none: 'This format has no timestamp',
  encrypted: 'The timestamp is encrypted',
} as const;

export const lifetimeSetting = (format: FormatName) => formatOf(format).words.lifetimeSetting;

/** Where the lifetime is known from; nothing where the person typed it. */
export const lifetimeSource = (format: FormatName, from: LifetimeSource) =>
  from === 'default'
    ? `${wordsOf(format).framework}’s default`
    : from === 'cookie'
      ? 'told by the cookie’s expiry'
      : '';
export const lifetimeSourceTitles: Readonly<Record<LifetimeSource, string | undefined>> = {
  settings: undefined,
  cookie: 'The time from its signature to its expiry. Enter another value if the app checks with a different one.',
  default: 'The cookie doesn’t tell the app’s own setting. Enter it if the app has one.',
};
export const lifetimeBad = 'Enter seconds, “31 days”, “1h 30m” or timedelta(days=31).';
export const lifetimeReset = 'Default';
export const epochQuestion = 'Before 2011? itsdangerous < 1.0 counted from 2011. Which applies?';
export const epochUnix = 'From 1970';
export const epoch2011 = 'From 2011';
