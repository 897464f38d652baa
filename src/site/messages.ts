import * as v from 'valibot';
import { finite, index, integer, type Read } from '../foundation/schema.ts';
import { cookieSchema, jarChangeSchema } from '../jar/cookie.ts';
import { jarEventSchema, jarStateEventSchema } from '../timeline/event.ts';
import { siteSettingsSchema } from './settings.ts';
import { snapshotSchema } from './snapshot.ts';

// Ports carry `unknown`. Both ends are this extension's own, but a page that was open before an update may speak as the version before.
// All that is used is checked, which takes no longer than the port's own copying.

/** From a view to the background, over one port for each view. */
export const viewMessageSchema = v.variant('kind', [
  /** Show this tab from now on. `url` is what the view itself knows: the background may not see it without access. */
  v.object({ kind: v.literal('watch'), tabId: integer, url: v.nullable(v.string()) }),
  /** For the site that the view shows, named, so that words typed just before a navigation land where they were meant. */
  v.object({ kind: v.literal('save-settings'), origin: v.string(), settings: siteSettingsSchema }),
  v.object({ kind: v.literal('forget-keys'), origin: v.string() }),
  /** Answered by the `written` of the same `id`. */
  v.object({ kind: v.literal('write-cookie'), id: index, change: jarChangeSchema }),
]);

/** What became of a change of the jar: `problem` in the browser's words, and the cookie of that place as the jar holds it now. */
const writtenSchema = v.object({ problem: v.nullable(v.string()), found: v.nullable(cookieSchema) });

/** From the background to a view. */
export const backgroundMessageSchema = v.variant('kind', [
  /** Always the whole state, so that a lost message cannot leave a view wrong. */
  v.object({ kind: v.literal('snapshot'), snapshot: snapshotSchema }),
  v.object({ kind: v.literal('written'), id: index, ...writtenSchema.entries }),
]);

/** From the recorder, which lives in devtools' page, over a port of its own: report this tab and the cookies of these hosts. */
export const recorderMessageSchema = v.object({
  kind: v.literal('record'),
  tabId: integer,
  hosts: v.array(v.string()),
  /** Of these, those whose cookies to read now. */
  read: v.array(v.string()),
});

const requestHeaderSchema = v.object({ name: v.string(), value: v.optional(v.string()) });

/** What webRequest tells when a request is asked for, sent, answered, or has failed; of its details those that are used. */
const requestStageSchema = v.object({
  /** The same for each stage, and for each hop of a redirect chain. */
  requestId: v.string(),
  tabId: integer,
  /** Unix milliseconds. */
  timeStamp: finite,
  method: v.string(),
  url: v.string(),
  type: v.string(),
  parentFrameId: integer,
  /** The page that it is for; Firefox's. */
  documentUrl: v.nullish(v.string()),
  /** The page that asked for it, a link's for example: its address in Firefox, its origin in Chrome. */
  originUrl: v.nullish(v.string()),
  initiator: v.nullish(v.string()),
  requestHeaders: v.optional(v.array(requestHeaderSchema)),
  responseHeaders: v.optional(v.array(requestHeaderSchema)),
  statusCode: v.optional(integer),
  /** The browser's word for a failure. */
  error: v.optional(v.string()),
  /** Whether the response comes from the cache (Firefox; Chromium says so only at a later stage). */
  fromCache: v.optional(v.boolean()),
});

/** From the background to the recorder. */
export const recordedMessageSchema = v.object({
  kind: v.literal('recorded'),
  /** The background makes nothing of requests: the recorder puts their stages together. */
  events: v.array(v.union([requestStageSchema, v.variant('kind', [jarEventSchema, jarStateEventSchema])])),
});

export type ViewMessage = Read<typeof viewMessageSchema>;
export type Written = Read<typeof writtenSchema>;
export type BackgroundMessage = Read<typeof backgroundMessageSchema>;
export type RecorderMessage = Read<typeof recorderMessageSchema>;
export type RequestHeader = Read<typeof requestHeaderSchema>;
export type RequestStage = Read<typeof requestStageSchema>;
export type RecordedMessage = Read<typeof recordedMessageSchema>;
export type Recorded = RecordedMessage['events'][number];
