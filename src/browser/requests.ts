import browser, { type WebRequest } from 'webextension-polyfill';
import { everySite } from '../site/address.ts';
import type { RequestStage } from '../site/messages.ts';
import { isFirefox } from './engine.ts';
import { hasAnyAccess, onAccessChanged } from './permissions.ts';

// Chrome withholds Cookie and Set-Cookie unless the listener asks for `extraHeaders`; Firefox throws on that word.
const sent: WebRequest.OnSendHeadersOptions[] = ['requestHeaders'];
const received: WebRequest.OnHeadersReceivedOptions[] = ['responseHeaders'];

/** Each stage of every request to the allowed sites, including redirects. Nothing is delayed or changed. */
export function onRequest(listen: (stage: RequestStage) => void): void {
  let isListening = false;
  // As long as no site is allowed, Chrome refuses to listen and shows an error.
  const start = async () => {
    if (isListening || (!isFirefox && !(await hasAnyAccess())) || isListening) return;
    isListening = true;
    const { onBeforeRequest, onSendHeaders, onHeadersReceived, onErrorOccurred } = browser.webRequest;
    const filter = { urls: [...everySite] };
    onBeforeRequest.addListener(listen, filter);
    onSendHeaders.addListener(listen, filter, isFirefox ? sent : [...sent, 'extraHeaders']);
    onHeadersReceived.addListener(listen, filter, isFirefox ? received : [...received, 'extraHeaders']);
    onErrorOccurred.addListener(listen, filter);
  };
  void start();
  onAccessChanged(start);
}
