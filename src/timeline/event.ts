import type { Cookie } from '../jar/cookie.ts';

/** What the browser reports, in any order. Plain data, because it crosses messages. Every time is in Unix milliseconds. */
export type TimelineEvent = ResponseEvent | JarEvent | JarStateEvent | NavigationEvent | RecordingEvent;

/** The headers of one response arrived. Each hop of a redirect chain is an event of its own. */
export type ResponseEvent = {
  readonly kind: 'response';
  readonly source: ResponseSource;
  /** webRequest's id, which all hops of a chain share. HAR entries have none: the recorder numbers them. */
  readonly requestId: string;
  /** When this hop's request was sent, and when its response's headers arrived. */
  readonly startedAt: number;
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  /** The Cookie header: '' if the request carried none, null if that is unknown. */
  readonly cookieSent: string | null;
  /** One string for each Set-Cookie header; or several in one string, separated by newlines. The join splits those. */
  readonly setCookies: readonly string[];
  readonly vary: string | null;
  /** webRequest's resource type. HAR's `document` is reported as `main_frame`. */
  readonly type: string;
  /** Absolute; null if the response is no redirect. */
  readonly redirectUrl: string | null;
  /** Address of the page in the tab, which decides what is cross-site; null if unknown. */
  readonly topUrl: string | null;
};

export type ResponseSource = 'web-request' | 'har';

/** One call of `cookies.onChanged`, as the browser made it. An overwrite is two calls. */
export type JarEvent = {
  readonly kind: 'jar';
  readonly cookie: Cookie;
  readonly removed: boolean;
  /** `explicit`, `overwrite`, `expired`, `evicted`, `expired_overwrite`. */
  readonly cause: string;
  readonly at: number;
  /** Counts the background's reports, because several changes fall into one millisecond. */
  readonly sequence: number;
};

/** A reading of the jar: all cookies that requests to one host can carry. Made after any time in which changes may have been missed. */
export type JarStateEvent = {
  readonly kind: 'jar-state';
  /** As `URL.hostname` writes it. Readings name it because a tab goes from one site to another. */
  readonly host: string;
  readonly cookies: readonly Cookie[];
  readonly at: number;
};

/** The tab shows another page. `at` may be late: the join moves the entry before the request that led to the page. */
export type NavigationEvent = {
  readonly kind: 'navigation';
  readonly url: string;
  readonly at: number;
};

/** The person pauses or resumes. Events during a pause give no entries, but later entries take them into account. */
export type RecordingEvent = {
  readonly kind: 'recording';
  readonly on: boolean;
  readonly at: number;
};
