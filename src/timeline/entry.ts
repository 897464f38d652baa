import type { ResponseSource } from './event.ts';
import type { Refusal } from '../jar/refusal.ts';

/** One line of the timeline. Values are raw cookie values: the view decodes them. `at` is Unix milliseconds. */
export type Entry = SessionEntry | NavigationEntry;

/** An entry about a session's cookie, with its value before and after. */
export type SessionEntry = RequestEntry | OutsideEntry;

/** What a request did to a session. */
export const requestKinds = ['created', 'changed', 'refreshed', 'read-only', 'cleared', 'refused'] as const;
export type RequestKind = (typeof requestKinds)[number];

export const entryKinds = [...requestKinds, 'changed-outside', 'navigation'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** A response that wrote a session, one entry for each Set-Cookie; or that only read it (`Vary: Cookie`). */
export type RequestEntry = {
  readonly kind: RequestKind;
  /** The same however often, and in whatever order, the events come. */
  readonly id: string;
  readonly at: number;
  readonly sources: readonly ResponseSource[];
  readonly method: string;
  readonly url: string;
  readonly path: string;
  readonly status: number;
  /** 0 for the first request of a redirect chain. */
  readonly hop: number;
  readonly redirectUrl: string | null;
  readonly type: string;
  /** Null where the response read the session while the browser had none. */
  readonly cookie: EntryCookie | null;
  /** What the request sent; where that is not known, what the jar held. Null for no cookie. */
  readonly before: string | null;
  /** What the browser has from then on. */
  readonly after: string | null;
  /** For `refused`: what the server wanted to set, null to delete, and why it was not taken. */
  readonly refused: { readonly value: string | null; readonly rule: Refusal } | null;
};

/** A change of the jar that no response asked for: script, devtools, another tab, expiry, eviction. */
export type OutsideEntry = {
  readonly kind: 'changed-outside';
  readonly id: string;
  readonly at: number;
  /** As the browser says it; `unseen` for what only a later reading of the jar showed. */
  readonly cause: string;
  /** For `unseen`: it happened after this and until `at`. */
  readonly since: number | null;
  readonly cookie: EntryCookie;
  readonly before: string | null;
  readonly after: string | null;
};

/** The tab went to a page, before the request that led there. */
export type NavigationEntry = {
  readonly kind: 'navigation';
  readonly id: string;
  readonly at: number;
  /** Of another site no more than its origin. */
  readonly url: string;
  readonly leaves: boolean;
};

export type EntryCookie = {
  /** As `cookieId` makes it. */
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly path: string;
};

export function compareEntries(a: Entry, b: Entry): number {
  return a.at - b.at || compareText(a.id, b.id);
}

/** By code unit: locale-aware comparison is slow, and differs from one machine to the next. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Entries are plain and small but for their values, which are compared as strings. */
export function sameEntry(a: Entry, b: Entry): boolean {
  const other = new Map<string, unknown>(Object.entries(b));
  return Object.entries(a).every(([key, value]) => {
    const its = other.get(key);
    return value === its || (typeof value === 'object' && JSON.stringify(value) === JSON.stringify(its));
  });
}
