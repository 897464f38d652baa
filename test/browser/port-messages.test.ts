import { expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { connectView, onViewConnected } from '../../src/browser/ports.ts';
import type { BackgroundMessage, ViewMessage } from '../../src/site/messages.ts';
import { startBrowser } from '../fake-browser/index.ts';

const watch = { kind: 'watch', tabId: 1, url: null } as const;
const noSite = { kind: 'snapshot', snapshot: { state: 'no-site', url: '' } } as const;

test('the background ignores messages that this version does not know', async () => {
  startBrowser();
  const heard: ViewMessage[] = [];
  onViewConnected((port) => port.onMessage((message) => heard.push(message)));
  const port = browser.runtime.connect({ name: 'view' });
  for (const message of [null, 'watch', { kind: 'watch' }, { ...watch, tabId: '1' }, { kind: 'later' }, watch])
    port.postMessage(message);
  await vi.waitFor(() => expect(heard).toEqual([watch]));
});

test('a view ignores messages that this version does not know', async () => {
  startBrowser();
  const heard: BackgroundMessage[] = [];
  browser.runtime.onConnect.addListener((port) => {
    const site = { origin: 'http://app.test', host: 'app.test' };
    for (const snapshot of [null, { state: 'later' }, { state: 'no-access', site, jar: {} }])
      port.postMessage({ kind: 'snapshot', snapshot });
    port.postMessage(noSite);
  });
  connectView({ greet: () => watch, listen: (message) => heard.push(message) });
  await vi.waitFor(() => expect(heard).toEqual([noSite]));
});
