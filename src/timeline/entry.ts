import type { ResponseSource } from './event.ts';
import type { CookieLocation } from '../jar/cookie-location.ts';
import type { NotSent } from '../jar/not-sent.ts';
import type { Refusal } from '../jar/refusal.ts';

/** One line of the timeline. Values are raw cookie values, which the view decodes. `at` is in Unix milliseconds. */
export type Entry = SessionEntry | NavigationEntry;

/** An entry about a session's cookie, with its value before and after. */
export type SessionEntry = RequestEntry | OutsideEntry;

/** What a request did to a session. */
export const requestKinds = [
  'created',
  'changed',
  'refreshed',
  'read-only',
  'sent',
  'cleared',
  'missed',
  'refused',
] as const;
export type RequestKind = (typeof requestKinds)[number];

export const entryKinds = [...requestKinds, 'changed-outside', 'navigation'] as const;
export type EntryKind = (typeof entryKinds)[number];

/**
 * A response that wrote a session (one entry for each Set-Cookie), one that only read it (`Vary: Cookie`), or the answer to a document or a
 * fetch that sent one or that failed, which does not say whether it read it.
 */
export type RequestEntry = {
  readonly kind: RequestKind;
  /** Does not depend on the order in which events arrive, nor on how often they do. */
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
  /** All that the request carried: '' for none, null if unknown, and in a redacted copy. */
  readonly cookieHeader: string | null;
  /** Null if the response read the session and the browser had none. */
  readonly cookie: EntryCookie | null;
  /** The value that the request carried or, if that is unknown, that the jar held. Null for no cookie. */
  readonly before: string | null;
  /** The value that the browser has from then on. */
  readonly after: string | null;
  /** For `refused`: the value that the server wanted to set (null to delete), and why the browser did not take it. */
  readonly refused: { readonly value: string | null; readonly rule: Refusal } | null;
  /** The session that the browser had when it sent no session with the request. */
  readonly unsent: UnsentSession | null;
  /**
   * The place of the cookie that the request carried, if the response wrote to another place of this name, where there was none. For
   * `missed`, a deletion, it holds the session that lives on.
   */
  readonly elsewhere: CookieLocation | null;
  /** Seconds by which the server's clock was ahead of this computer's. */
  readonly clockOffset: number;
};

export type UnsentSession = { readonly cookie: EntryCookie; readonly value: string; readonly rule: NotSent };

/** A change of the jar that no recorded response made: script, devtools, another tab, expiry, eviction. */
export type OutsideEntry = {
  readonly kind: 'changed-outside';
  readonly id: string;
  readonly at: number;
  /** The browser's word for it, `unseen` if only a later reading of the jar showed the change, or `devtools-request`. */
  readonly cause: string;
  /** For `unseen`: the change happened after this time, and by `at`. */
  readonly since: number | null;
  /** As in the last request before. */
  readonly clockOffset: number;
  readonly cookie: EntryCookie;
  readonly before: string | null;
  readonly after: string | null;
};

/** The tab went to a page. Stands before the request that led there. */
export type NavigationEntry = {
  readonly kind: 'navigation';
  readonly id: string;
  readonly at: number;
  /** For another site, only the origin. */
  readonly url: string;
  readonly leaves: boolean;
};

export type EntryCookie = {
  /** From `cookieId`. */
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly path: string;
};

export function compareEntries(a: Entry, b: Entry): number {
  return a.at - b.at || compareText(a.id, b.id);
}

/** Compares code units: locale-aware comparison is slow and differs between machines. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
