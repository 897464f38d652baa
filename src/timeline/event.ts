import * as v from 'valibot';
import { finite, index, type Read } from '../foundation/schema.ts';
import { cookieSchema } from '../jar/cookie.ts';

// What the browser side reports, in any order. Plain data, because it crosses messages. Every time is in Unix milliseconds.

const responseSourceSchema = v.picklist(['web-request', 'har']);

/** The headers of one response arrived. A redirect chain is one event for each hop. */
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
  /** The Cookie header: '' if none was sent, null if that is unknown. */
  cookieSent: v.nullable(v.string()),
  /** One for each Set-Cookie header. The join splits several in one string, joined by newlines. */
  setCookies: v.array(v.string()),
  vary: v.nullable(v.string()),
  /** webRequest's names, such as `main_frame`. */
  type: v.string(),
  /** Absolute, if the response is a redirect. */
  redirectUrl: v.nullable(v.string()),
  /** Address of the page in the tab; null if unknown. It decides what is cross-site. */
  topUrl: v.nullable(v.string()),
  /** The page that asked for it, or its origin (Chromium); null if unknown, and if the browser itself asked. */
  initiator: v.nullable(v.string()),
  /** The headers that say how a request was made and which clock answered it (`keptHeaders`), by lower-case name. */
  requestHeaders: v.record(v.string(), v.string()),
  responseHeaders: v.record(v.string(), v.string()),
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

/** All cookies that one host can be sent, as they were read. Follows any time in which changes could be missed. */
export const jarStateEventSchema = v.object({
  kind: v.literal('jar-state'),
  /** As `URL.hostname` writes it. A tab goes from one site to another. */
  host: v.string(),
  cookies: v.array(cookieSchema),
  at: finite,
});

/** The tab shows another page. `at` may be when it was committed: the join moves it before the request that led there. */
const navigationEventSchema = v.object({ kind: v.literal('navigation'), url: v.string(), at: finite });

/** The person pauses or resumes. What happens in between makes no entries, but later entries know of it. */
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
