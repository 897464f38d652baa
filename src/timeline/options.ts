import type { Engine } from '../jar/engine-rules.ts';

/** From this rank on, a cookie is no session, but something else that was signed. */
export const tokenRank = 2;

export type TimelineOptions = {
  /** The site whose sessions these are, as `URL.hostname` writes it. */
  readonly host: string;
  /** The inspected tab's cookie store. */
  readonly storeId: string;
  readonly engine: Engine;
  /** Whether a cookie is a session. Must be pure: the join asks once for each name and value. */
  readonly isSession: (name: string, value: string) => boolean;
  /** How surely a cookie that reads as a session is the site's: the smallest number is the surest. Must be pure, too. */
  readonly rankOf: (name: string, value: string) => number;
  /** A text that is equal for two values with the same data, signed at different times for example; null if the value cannot be read. */
  readonly dataOf: (value: string) => string | null;
  /** False: each page load clears the timeline. */
  readonly preserve: boolean;
  readonly limits: Limits;
};

/** The oldest entries are dropped first. `bytes` counts the values and headers that are kept. */
export type Limits = { readonly entries: number; readonly bytes: number };

export const defaultLimits: Limits = { entries: 10_000, bytes: 50 * 1024 * 1024 };
