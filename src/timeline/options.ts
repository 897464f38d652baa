import type { Engine } from '../jar/engine-rules.ts';

export type TimelineOptions = {
  /** As `URL.hostname` writes it: the site whose sessions these are. */
  readonly host: string;
  /** The inspected tab's cookie store. */
  readonly storeId: string;
  readonly engine: Engine;
  /** Whether a cookie is a session. Pure: asked once for each name and value. */
  readonly isSession: (name: string, value: string) => boolean;
  /** What makes two values the same session, signed at another time, say; null where the value cannot be read. */
  readonly dataOf: (value: string) => string | null;
  /** False: each page starts anew. */
  readonly preserve: boolean;
  readonly limits: Limits;
};

/** What is dropped first is the oldest. Bytes are those of the values and headers that are kept. */
export type Limits = { readonly entries: number; readonly bytes: number };

export const defaultLimits: Limits = { entries: 10_000, bytes: 50 * 1024 * 1024 };
