import * as v from 'valibot';
import { finite, index, type Read } from '../foundation/schema.ts';
import { cookieSchema } from '../jar/cookie.ts';

// What the browser side reports, in any order. Plain data: it crosses messages. Every time is Unix milliseconds.

const responseSourceSchema = v.picklist(['web-request', 'har']);

/** The headers of one response arrived; a redirect chain is one event for each hop. */
const responseEventSchema = v.object({
  kind: v.literal('response'),
  source: responseSourceSchema,
  /** The same for each hop of a chain (webRequest). A HAR entry has none: the recorder numbers them. */
  requestId: v.string(),
  /** When the request (this hop) was sent, and when its headers were there. */
  startedAt: finite,
  at: finite,
  method: v.string(),
  url: v.string(),
  status: finite,
  /** The Cookie header: '' where none was sent, null where that is not known. */
  cookieSent: v.nullable(v.string()),
  /** One for each Set-Cookie header. Several in one string, joined by newlines, are cut apart here. */
  setCookies: v.array(v.string()),
  vary: v.nullable(v.string()),
  /** webRequest's names, `main_frame`; HAR's `_resourceType` `document` is to be given as `main_frame`. */
  type: v.string(),
  /** Absolute, where the response is a redirect. */
  redirectUrl: v.nullable(v.string()),
  /** Address of the page in the tab; null where it is not known. It decides what is cross-site. */
  topUrl: v.nullable(v.string()),
});

/** One call of `cookies.onChanged`, as the browser gave it: overwrites come as two. */
export const jarEventSchema = v.object({
  kind: v.literal('jar'),
  cookie: cookieSchema,
  removed: v.boolean(),
  /** `explicit`, `overwrite`, `expired`, `evicted`, `expired_overwrite`. */
  cause: v.string(),
  at: finite,
  /** Counts up within the background's life: several changes fall into one millisecond. */
  sequence: index,
});

/** All cookies that one host can be sent, as they were read; after any time in which changes could be missed. */
export const jarStateEventSchema = v.object({
  kind: v.literal('jar-state'),
  /** As `URL.hostname` writes it: a tab goes from one site to another. */
  host: v.string(),
  cookies: v.array(cookieSchema),
  at: finite,
});

/** The tab shows another page. `at` may be when it was committed: the join moves it before the request that led there. */
const navigationEventSchema = v.object({ kind: v.literal('navigation'), url: v.string(), at: finite });

/** The person pauses, or goes on. What happens in between gives no entries, but is known to those after it. */
const recordingEventSchema = v.object({ kind: v.literal('recording'), on: v.boolean(), at: finite });

export const timelineEventSchema = v.variant('kind', [
  responseEventSchema,
  jarEventSchema,
  jarStateEventSchema,
  navigationEventSchema,
  recordingEventSchema,
]);

export type ResponseSource = Read<typeof responseSourceSchema>;
export type ResponseEvent = Read<typeof responseEventSchema>;
export type JarEvent = Read<typeof jarEventSchema>;
export type JarStateEvent = Read<typeof jarStateEventSchema>;
export type NavigationEvent = Read<typeof navigationEventSchema>;
export type RecordingEvent = Read<typeof recordingEventSchema>;
export type TimelineEvent = Read<typeof timelineEventSchema>;
