import type { ResponseEvent } from '../timeline/event.ts';

type HarContext = {
  /** Given by the recorder, because HAR entries have no ids. */
  readonly requestId: string;
  /** The page that the tab showed at a time (Unix ms); null if unknown. */
  readonly topUrlAt: (at: number) => string | null;
};

/** The response in a HAR 1.2 entry of `devtools.network`; null if it came from the cache, or if there was none. */
export function harResponse(entry: unknown, { requestId, topUrlAt }: HarContext): ResponseEvent | null {
  const request = part(entry, 'request');
  const response = part(entry, 'response');
  const startedAt = Date.parse(text(part(entry, 'startedDateTime')));
  const [url, status] = [text(part(request, 'url')), amount(part(response, 'status'))];
  if (status === 0 || Number.isNaN(startedAt) || !URL.canParse(url) || isFromCache(entry)) return null;
  const type = typeOf(entry);
  const [location = null] = headers(response, 'location');
  return {
    kind: 'response',
    source: 'har',
    requestId,
    startedAt,
    at: startedAt + untilHeaders(part(entry, 'timings')),
    method: text(part(request, 'method')),
    url,
    status,
    cookieSent: headers(request, 'cookie').join('; '),
    setCookies: headers(response, 'set-cookie'),
    vary: headers(response, 'vary').join(),
    type,
    redirectUrl: location !== null && URL.canParse(location, url) ? new URL(location, url).href : null,
    topUrl: type === 'main_frame' ? url : topUrlAt(startedAt),
  };
}

/** Milliseconds from the start to the headers. A phase of -1 does not apply; `connect` includes the time for TLS (HAR 1.2). */
function untilHeaders(timings: unknown): number {
  const phases = ['blocked', 'dns', 'connect', 'send', 'wait'];
  return phases.reduce((sum, phase) => sum + Math.max(amount(part(timings, phase)), 0), 0);
}

/** Chrome marks such an entry; Firefox adds the cache's own entry (har-builder.js). */
function isFromCache(entry: unknown): boolean {
  return part(entry, '_fromCache') !== undefined || part(part(entry, 'cache'), 'afterRequest') !== undefined;
}

/**
 * Firefox gives no type. But only navigations request an upgrade to https, and a request to an https site tells a frame's navigation from
 * the tab's by `Sec-Fetch-Dest`.
 */
function typeOf(entry: unknown): string {
  const type = part(entry, '_resourceType');
  if (type !== undefined) return type === 'document' ? 'main_frame' : text(type);
  const request = part(entry, 'request');
  const [destination = 'document'] = headers(request, 'sec-fetch-dest');
  const isNavigation = headers(request, 'upgrade-insecure-requests').length > 0;
  return isNavigation && destination === 'document' ? 'main_frame' : 'other';
}

function headers(message: unknown, wanted: string): string[] {
  const list = part(message, 'headers');
  if (!Array.isArray(list)) return [];
  return list
    .filter((header) => text(part(header, 'name')).toLowerCase() === wanted)
    .map((header) => text(part(header, 'value')));
}

function part(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const amount = (value: unknown) => (typeof value === 'number' ? value : 0);
