import { isFirefox } from '../../src/browser/engine.ts';
import type { FakePermissions } from './permissions.ts';

type Header = { readonly name: string; readonly value: string };
type Details = Record<string, unknown>;
type Registered = { readonly listen: (details: any) => void; readonly extra: readonly string[] };

/** A whole request, with all its stages. */
export type FakeRequest = {
  readonly tabId: number;
  readonly url: string;
  readonly method?: string;
  readonly type?: string;
  /** -1 for requests of the tab's own page. */
  readonly parentFrameId?: number;
  readonly requestHeaders?: readonly Header[];
  readonly responseHeaders?: readonly Header[];
  readonly statusCode?: number;
  /** It has no response. */
  readonly failed?: boolean;
};

const hidden = ['cookie', 'set-cookie'];

function createStage(name: string, permissions: FakePermissions, errors: string[]) {
  const listeners: Registered[] = [];
  return {
    listeners,
    event: {
      addListener: (listen: (details: any) => void, _filter: unknown, extra: readonly string[] = []) => {
        if (isFirefox && extra.includes('extraHeaders'))
          throw new TypeError(
            `Type error for parameter extraInfoSpec (Error processing 0: Invalid enumeration value "extraHeaders") for webRequest.${name}.`,
          );
        // Chromium lists this among the extension's errors and does not call the listener.
        if (!isFirefox && permissions.isEmpty())
          errors.push(
            `${name}: You need to request host permissions in the manifest file in order to be notified about requests from the webRequest API.`,
          );
        else listeners.push({ listen, extra });
      },
      clear: () => void listeners.splice(0),
    },
  };
}

/** The headers for a listener; none if it did not ask for any. */
function headersFor(
  extra: readonly string[],
  key: 'requestHeaders' | 'responseHeaders',
  headers: readonly Header[] = [],
) {
  if (!extra.includes(key)) return {};
  const sees = isFirefox || extra.includes('extraHeaders');
  return { [key]: sees ? headers : headers.filter(({ name }) => !hidden.includes(name.toLowerCase())) };
}

export function createWebRequest(permissions: FakePermissions) {
  const errors: string[] = [];
  const stage = (name: string) => createStage(name, permissions, errors);
  const before = stage('onBeforeRequest');
  const sent = stage('onSendHeaders');
  const received = stage('onHeadersReceived');
  const failed = stage('onErrorOccurred');
  let last = 0;

  function send(request: FakeRequest): void {
    if (!permissions.covers(request.url)) return;
    last += 1;
    const { tabId, url, method = 'GET', type = 'main_frame', parentFrameId = -1, statusCode = 200 } = request;
    const details: Details = {
      requestId: String(last),
      tabId,
      url,
      method,
      type,
      frameId: parentFrameId + 1,
      parentFrameId,
    };
    const tell = (listeners: readonly Registered[], more: (extra: readonly string[]) => Details) => {
      for (const { listen, extra } of listeners) listen({ ...details, timeStamp: Date.now(), ...more(extra) });
    };
    tell(before.listeners, () => ({}));
    tell(sent.listeners, (extra) => headersFor(extra, 'requestHeaders', request.requestHeaders));
    if (request.failed) tell(failed.listeners, () => ({ error: 'net::ERR_CONNECTION_REFUSED' }));
    else
      tell(received.listeners, (extra) => ({
        statusCode,
        ...headersFor(extra, 'responseHeaders', request.responseHeaders),
      }));
  }

  return {
    api: {
      onBeforeRequest: before.event,
      onSendHeaders: sent.event,
      onHeadersReceived: received.event,
      onErrorOccurred: failed.event,
    },
    /** What would be in the browser's list of the extension's errors. */
    errors,
    /** A tab sends this request, reported stage by stage if the extension may see its URL. */
    send,
    listenerCount: () => before.listeners.length,
  };
}
