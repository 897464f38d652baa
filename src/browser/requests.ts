import browser, { type WebRequest } from 'webextension-polyfill';
import { everySite } from '../site/address.ts';
import type { RequestStage } from '../site/messages.ts';
import { isFirefox } from './engine.ts';
import { hasAnyAccess, onAccessChanged } from './permissions.ts';

// Chrome keeps Cookie and Set-Cookie from those who do not ask for `extraHeaders`; Firefox throws on the word.
const sent: WebRequest.OnSendHeadersOptions[] = ['requestHeaders'];
const received: WebRequest.OnHeadersReceivedOptions[] = ['responseHeaders'];

/** Each stage of every request on the sites that were allowed, redirects included. Nothing is held up or changed. */
export function onRequest(listen: (stage: RequestStage) => void): void {
  let isListening = false;
  // Chrome refuses to listen, and shows an error, as long as no site at all is allowed.
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
