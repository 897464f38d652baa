import browser, { type WebRequest } from 'webextension-polyfill';
import { everySite } from '../site/address.ts';
import type { ResponseEvent } from '../timeline/event.ts';
import { isFirefox } from './engine.ts';
import { hasAnyAccess, onAccessChanged } from './permissions.ts';

// Chrome keeps Cookie and Set-Cookie from those who do not ask for `extraHeaders`; Firefox throws on the word.
const sendOptions: WebRequest.OnSendHeadersOptions[] = isFirefox ? ['requestHeaders'] : ['requestHeaders', 'extraHeaders'];
const receiveOptions: WebRequest.OnHeadersReceivedOptions[] = isFirefox ? ['responseHeaders'] : ['responseHeaders', 'extraHeaders'];

type Sent = Pick<ResponseEvent, 'startedAt' | 'cookieSent'>;

type Listen = (tabId: number, event: ResponseEvent) => void;

/** Every response whose headers arrive in a tab, redirects included, on the sites that were allowed. Nothing is held up or changed. */
export function onResponse(listen: Listen): void {
  let isListening = false;
  // Chrome refuses to listen, and shows an error, as long as no site at all is allowed.
  const start = async () => {
    if (isListening || (!isFirefox && !(await hasAnyAccess())) || isListening) return;
    isListening = true;
    listenTo(listen);
  };
  void start();
  onAccessChanged(start);
}

function listenTo(listen: Listen): void {
  const { onBeforeRequest, onSendHeaders, onHeadersReceived, onErrorOccurred } = browser.webRequest;
  const filter = { urls: [...everySite] };
  // A hop of a redirect has the id of its chain, and is asked for after the headers of the one before.
  const asked = new Map<string, Sent>();
  onBeforeRequest.addListener(({ requestId, timeStamp }) => {
    asked.set(requestId, { startedAt: timeStamp, cookieSent: null });
  }, filter);
  onSendHeaders.addListener(
    ({ requestId, timeStamp, requestHeaders }) => {
      const startedAt = asked.get(requestId)?.startedAt ?? timeStamp;
      asked.set(requestId, { startedAt, cookieSent: headers(requestHeaders, 'cookie').join('; ') });
    },
    filter,
    sendOptions,
  );
  onHeadersReceived.addListener(
    (details) => {
      const { requestId, tabId, timeStamp } = details;
      // The background was asleep when it was asked for.
      const sent = asked.get(requestId) ?? { startedAt: timeStamp, cookieSent: null };
      asked.delete(requestId);
      listen(tabId, { ...responseOf(details), ...sent });
    },
    filter,
    receiveOptions,
  );
  onErrorOccurred.addListener(({ requestId }) => void asked.delete(requestId), filter);
}

function responseOf(details: WebRequest.OnHeadersReceivedDetailsType): Omit<ResponseEvent, keyof Sent> {
  const { requestId, timeStamp, method, url, statusCode, responseHeaders, type } = details;
  const [location] = headers(responseHeaders, 'location');
  return {
    kind: 'response',
    source: 'web-request',
    requestId,
    at: timeStamp,
    method,
    url,
    status: statusCode,
    setCookies: headers(responseHeaders, 'set-cookie'),
    vary: headers(responseHeaders, 'vary').join(),
    type,
    redirectUrl: location !== undefined && URL.canParse(location, url) ? new URL(location, url).href : null,
    topUrl: topUrlOf(details),
  };
}

/** The page in the tab; for its own document the address itself. Chrome tells no more of it than its origin. */
function topUrlOf(details: WebRequest.OnHeadersReceivedDetailsType): string | null {
  if (details.type === 'main_frame') return details.url;
  if (details.parentFrameId >= 0) return null;
  return details.documentUrl ?? ('initiator' in details ? String(details.initiator) : null);
}

function headers(list: WebRequest.HttpHeaders = [], wanted: string): string[] {
  return list.flatMap(({ name, value }) => (name.toLowerCase() === wanted && value !== undefined ? [value] : []));
}
