import type { Cookie } from '../jar/cookie.ts';

/** What the browser side reports, in any order. Plain data: it crosses messages. Every time is Unix milliseconds. */
export type TimelineEvent = ResponseEvent | JarEvent | JarStateEvent | NavigationEvent | RecordingEvent;

/** The headers of one response arrived; a redirect chain is one event for each hop. */
export type ResponseEvent = {
  readonly kind: 'response';
  readonly source: ResponseSource;
  /** The same for each hop of a chain (webRequest). A HAR entry has none: the recorder numbers them. */
  readonly requestId: string;
  /** When the request (this hop) was sent, and when its headers were there. */
  readonly startedAt: number;
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  /** The Cookie header: '' where none was sent, null where that is not known. */
  readonly cookieSent: string | null;
  /** One for each Set-Cookie header. Several in one string, joined by newlines, are cut apart here. */
  readonly setCookies: readonly string[];
  readonly vary: string | null;
  /** webRequest's names, `main_frame`; HAR's `_resourceType` `document` is to be given as `main_frame`. */
  readonly type: string;
  /** Absolute, where the response is a redirect. */
  readonly redirectUrl: string | null;
  /** Address of the page in the tab; null where it is not known. It decides what is cross-site. */
  readonly topUrl: string | null;
};

export type ResponseSource = 'web-request' | 'har';

/** One call of `cookies.onChanged`, as the browser gave it: overwrites come as two. */
export type JarEvent = {
  readonly kind: 'jar';
  readonly cookie: Cookie;
  readonly removed: boolean;
  /** `explicit`, `overwrite`, `expired`, `evicted`, `expired_overwrite`. */
  readonly cause: string;
  readonly at: number;
  /** Counts up within the background's life: several changes fall into one millisecond. */
  readonly sequence: number;
};

/** All cookies that one host can be sent, as they were read; after any time in which changes could be missed. */
export type JarStateEvent = {
  readonly kind: 'jar-state';
  /** As `URL.hostname` writes it: a tab goes from one site to another. */
  readonly host: string;
  readonly cookies: readonly Cookie[];
  readonly at: number;
};

/** The tab shows another page. `at` may be when it was committed: the join moves it before the request that led there. */
export type NavigationEvent = {
  readonly kind: 'navigation';
  readonly url: string;
  readonly at: number;
};

/** The person pauses, or goes on. What happens in between gives no entries, but is known to those after it. */
export type RecordingEvent = {
  readonly kind: 'recording';
  readonly on: boolean;
  readonly at: number;
};
