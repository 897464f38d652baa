import { beforeEach, describe, expect, test, vi } from 'vitest';
import { onViewConnected, type ViewPort } from '../../src/browser/ports.ts';
import { openViewLink, type ViewLinkOptions } from '../../src/browser/view-link.ts';
import type { ViewMessage } from '../../src/site/messages.ts';
import { defaultSettings } from '../../src/site/settings.ts';
import type { Snapshot } from '../../src/site/snapshot.ts';
import { type FakeBrowser, startBrowser } from '../fake-browser/index.ts';

const site = { origin: 'http://app.test', host: 'app.test', path: '/' };
const noAccess: Snapshot = { state: 'no-access', site, jar: { storeId: '0', kind: 'normal', label: null } };

let browser: FakeBrowser;
let heard: ViewMessage[];
let port: ViewPort | undefined;
beforeEach(() => {
  browser = startBrowser();
  heard = [];
  onViewConnected((next) => {
    port = next;
    port.onMessage((message) => heard.push(message));
  });
});

function open(some: Partial<ViewLinkOptions> = {}) {
  const snapshots: Snapshot[] = [];
  const link = openViewLink({
    tabId: 1,
    url: () => 'http://app.test/',
    shown: () => noAccess,
    onSnapshot: (snapshot) => snapshots.push(snapshot),
    ...some,
  });
  return { ...link, snapshots };
}

describe('a view’s link', () => {
  test('says which tab it shows, and again when the address changed', async () => {
    let url = 'http://app.test/';
    const { rewatch } = open({ url: () => url });
    url = 'http://app.test/next';
    rewatch();
    await vi.waitFor(() =>
      expect(heard).toEqual([
        { kind: 'watch', tabId: 1, url: 'http://app.test/' },
        { kind: 'watch', tabId: 1, url: 'http://app.test/next' },
      ]),
    );
  });

  test('carries snapshots and answers to those who wait for them', async () => {
    const answers: number[] = [];
    const { snapshots } = open({ onAnswer: ({ id }) => answers.push(id) });
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    port?.post({ kind: 'snapshot', snapshot: noAccess });
    port?.post({ kind: 'written', id: 3, problem: null, found: null });
    await vi.waitFor(() => expect(answers).toEqual([3]));
    expect(snapshots).toEqual([noAccess]);
  });

  test('sends settings under the origin that they were made for', async () => {
    const { actions } = open();
    actions.saveSettings(defaultSettings, 'http://app.test');
    actions.forgetKeys('http://app.test');
    await vi.waitFor(() =>
      expect(heard.slice(1)).toEqual([
        { kind: 'save-settings', settings: defaultSettings, origin: 'http://app.test' },
        { kind: 'forget-keys', origin: 'http://app.test' },
      ]),
    );
  });
});

describe('a click on the button for access', () => {
  test('asks the browser at once, for the site that is shown', () => {
    const { actions } = open();
    expect(actions.accessBy).toBe('ask');
    browser.permissions.click(() => actions.requestAccess({ kind: 'site' }));
    expect(browser.permissions.asked).toEqual([['http://app.test/*', 'https://app.test/*']]);
  });

  test('asks for nothing where no site is shown', () => {
    const { actions } = open({ shown: () => ({ state: 'loading' }) });
    browser.permissions.click(() => actions.requestAccess({ kind: 'site' }));
    expect(browser.permissions.asked).toEqual([]);
  });

  test('opens a page that asks where the view itself may not', () => {
    let pages = 0;
    const { actions } = open({ askElsewhere: () => (pages += 1) });
    expect(actions.accessBy).toBe('open-page');
    actions.requestAccess({ kind: 'site' });
    expect(pages).toBe(1);
    expect(browser.permissions.asked).toEqual([]);
  });
});
