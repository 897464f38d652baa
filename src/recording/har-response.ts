import * as v from 'valibot';
import type { Read } from '../foundation/schema.ts';
import type { ResponseEvent } from '../timeline/event.ts';
import { keptRequestHeaders, keptResponseHeaders } from './kept-headers.ts';

type HarContext = {
  /** Given by the recorder, because HAR entries have no ids. */
  readonly requestId: string;
  /** The page that the tab showed at a time (Unix ms); null if unknown. */
  readonly topUrlAt: (at: number) => string | null;
};

const text = v.fallback(v.string(), '');
const milliseconds = v.fallback(v.number(), 0);
const headerSchema = v.fallback(v.object({ name: text, value: text }), { name: '', value: '' });
const headerList = v.fallback(v.array(headerSchema), []);
const requestSchema = v.object({ method: text, url: v.string(), headers: headerList });
const responseSchema = v.object({ status: v.number(), headers: headerList });
/** -1 stands for what does not apply. The time of TLS is within `connect`. */
const timingsSchema = v.object({
  blocked: milliseconds,
  dns: milliseconds,
  connect: milliseconds,
  send: milliseconds,
  wait: milliseconds,
});

/** HAR 1.2, as far as it is used, and what browsers add to it. What is not needed may be missing or broken. */
const harEntrySchema = v.object({
  startedDateTime: v.pipe(v.string(), v.transform(Date.parse), v.finite()),
  request: requestSchema,
  response: responseSchema,
  timings: v.fallback(timingsSchema, v.getFallbacks(timingsSchema)),
  /** Chrome's. */
  _resourceType: v.optional(v.unknown()),
  /** Chrome says so itself; Firefox gives the entry of the cache (har-builder.js). */
  _fromCache: v.optional(v.unknown()),
  cache: v.fallback(v.object({ afterRequest: v.optional(v.unknown()) }), {}),
});

type HarEntry = Read<typeof harEntrySchema>;
type Message = HarEntry['request'] | HarEntry['response'];

/** A finished request as `devtools.network` tells it; null for what came from the cache or got no answer. */
export function harResponse(entry: unknown, context: HarContext): ResponseEvent | null {
  const read = v.safeParse(harEntrySchema, entry);
  if (!read.success) return null;
  const { status } = read.output.response;
  const isAnswered = status !== 0 && URL.canParse(read.output.request.url);
  return isAnswered && !isFromCache(read.output) ? responseOf(read.output, context) : null;
}

function responseOf(entry: HarEntry, { requestId, topUrlAt }: HarContext): ResponseEvent {
  const { startedDateTime: startedAt } = entry;
  const { method, url } = entry.request;
  const type = typeOf(entry);
  const [location = null] = headers(entry.response, 'location');
  return {
    kind: 'response',
    source: 'har',
    requestId,
    startedAt,
    at: startedAt + untilHeaders(entry.timings),
    method,
    url,
    status: entry.response.status,
    cookieSent: headers(entry.request, 'cookie').join('; '),
    setCookies: headers(entry.response, 'set-cookie'),
    vary: headers(entry.response, 'vary').join(),
    type,
    redirectUrl: location !== null && URL.canParse(location, url) ? new URL(location, url).href : null,
    topUrl: type === 'main_frame' ? url : topUrlAt(startedAt),
    initiator: null,
    requestHeaders: keptRequestHeaders(entry.request.headers),
    responseHeaders: keptResponseHeaders(entry.response.headers),
  };
}

function untilHeaders(phases: HarEntry['timings']): number {
  return Object.values(phases).reduce((sum, phase) => sum + Math.max(phase, 0), 0);
}

function isFromCache({ _fromCache, cache }: HarEntry): boolean {
  return _fromCache !== undefined || cache.afterRequest !== undefined;
}

/**
 * Chromium calls each document a document, and Firefox gives no type; but only a navigation asks for an upgrade to https. Whether it is a
 * frame's, https sites and localhost are told (Fetch Metadata).
 */
function typeOf({ _resourceType: type, request }: HarEntry): string {
  const [destination = 'document'] = headers(request, 'sec-fetch-dest');
  if (type === 'document') return destination === 'document' ? 'main_frame' : 'sub_frame';
  if (type !== undefined) return v.parse(text, type);
  const isNavigation = headers(request, 'upgrade-insecure-requests').length > 0;
  return isNavigation && destination === 'document' ? 'main_frame' : 'other';
}

function headers(message: Message, wanted: string): string[] {
  return message.headers.filter(({ name }) => name.toLowerCase() === wanted).map(({ value }) => value);
}
