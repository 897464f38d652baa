import type { RequestHeader, RequestStage } from '../site/messages.ts';
import type { ResponseEvent } from '../timeline/event.ts';
import { keptRequestHeaders, keptResponseHeaders } from './kept-headers.ts';

type SentRequest = Pick<ResponseEvent, 'startedAt' | 'cookieSent' | 'requestHeaders'>;

/** Joins the stages of each request. Returns the response's event when its headers arrive, and null for every other stage. */
export function createRequestStages() {
  // The hops of a redirect share one id, and each is requested only after the headers of the one before.
  const sentRequests = new Map<string, SentRequest>();

  return (stage: RequestStage): ResponseEvent | null => {
    const { requestId, timeStamp, requestHeaders, responseHeaders, statusCode } = stage;
    const known = sentRequests.get(requestId) ?? { startedAt: timeStamp, cookieSent: null, requestHeaders: {} };
    sentRequests.delete(requestId);
    // A response from the cache sets nothing anew, and its Date is old.
    if (stage.fromCache === true) return null;
    if (responseHeaders !== undefined && statusCode !== undefined)
      return { ...known, ...responseOf(stage, responseHeaders), status: statusCode };
    if ('error' in stage) return null;
    sentRequests.set(
      requestId,
      requestHeaders === undefined
        ? { ...known, startedAt: timeStamp }
        : {
            ...known,
            cookieSent: headers(requestHeaders, 'cookie').join('; '),
            requestHeaders: keptRequestHeaders(requestHeaders),
          },
    );
    return null;
  };
}

function responseOf(
  stage: RequestStage,
  list: readonly RequestHeader[],
): Omit<ResponseEvent, keyof SentRequest | 'status'> {
  const { requestId, timeStamp, method, url, type } = stage;
  const [location] = headers(list, 'location');
  return {
    kind: 'response',
    source: 'web-request',
    requestId,
    at: timeStamp,
    method,
    url,
    setCookies: headers(list, 'set-cookie'),
    vary: headers(list, 'vary').join(),
    type,
    redirectUrl: location !== undefined && URL.canParse(location, url) ? new URL(location, url).href : null,
    topUrl: topUrlOf(stage),
    initiator: stage.originUrl ?? stage.initiator ?? null,
    responseHeaders: keptResponseHeaders(list),
  };
}

/** The page in the tab, or its origin; for the page's own request the page itself. Null for requests of frames. */
function topUrlOf({ type, url, parentFrameId, documentUrl, initiator }: RequestStage): string | null {
  if (type === 'main_frame') return url;
  return parentFrameId < 0 ? (documentUrl ?? initiator ?? null) : null;
}

function headers(list: readonly RequestHeader[], wanted: string): string[] {
  return list.flatMap(({ name, value }) => (name.toLowerCase() === wanted && value !== undefined ? [value] : []));
}
