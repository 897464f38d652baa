import { beforeEach, describe, expect, test, vi } from 'vitest';
import { serveView, type ServedView } from '../../src/background/views.ts';
import { isFirefox } from '../../src/browser/engine.ts';
import { connectView, onViewConnected } from '../../src/browser/ports.ts';
import { toCookie } from '../../src/browser/cookies.ts';
import type { BackgroundMessage, ViewMessage } from '../../src/site/messages.ts';
import { defaultSettings } from '../../src/site/settings.ts';
import { type FakeBrowser, startBrowser } from '../fake-browser/index.ts';
import type { FakeTab } from '../fake-browser/tabs.ts';
import { uncaught } from './uncaught.ts';

let browser: FakeBrowser;
let tab: FakeTab;

beforeEach(() => {
  vi.useFakeTimers();
  browser = startBrowser();
  browser.permissions.grant('app.test', 'other.test');
  tab = browser.tabs.open({ url: 'http://app.test/' });
  return () => void vi.useRealTimers();
});

/** Waits until all started work is done: nothing takes longer than the pause before a reading. */
const settle = () => vi.advanceTimersByTimeAsync(100);

type Heard = {
  readonly view: ServedView;
  readonly messages: BackgroundMessage[];
  readonly send: (message: ViewMessage) => void;
  /** The values in the last snapshot; null if it shows no site with access. */
  readonly values: () => readonly string[] | null;
};

/** Opens a view of the tab and waits until the background knows about it. */
async function openView({ id } = tab, url: string | null = null): Promise<Heard> {
  const opened = new Promise<ServedView>((resolve) => onViewConnected((port) => resolve(serveView(port))));
  const messages: BackgroundMessage[] = [];
  const send = connectView({
    greet: () => ({ kind: 'watch', tabId: id, url }),
    listen: (message) => messages.push(message),
  });
  const values = () => {
    const last = messages.findLast((message) => message.kind === 'snapshot');
    return last?.snapshot.state === 'ready' ? last.snapshot.cookies.map(({ value }) => value) : null;
  };
  return { view: await opened, messages, send, values };
}

const put = (value: string, domain = 'app.test') => browser.cookies.put({ domain, value, storeId: tab.storeId });
const stored = () => toCookie(browser.cookies.all()[0]!);

describe('a view', () => {
  test('is sent a snapshot as soon as it says which tab it shows', async () => {
    put('one');
    const { messages, values } = await openView();
    await settle();
    expect(values()).toEqual(['one']);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      snapshot: { state: 'ready', site: { origin: 'http://app.test' }, settings: defaultSettings },
    });
  });

  test('is sent another snapshot when a cookie of its site changes, but not for another site’s', async () => {
    const { view, messages, values } = await openView();
    await settle();
    expect(values()).toEqual([]);
    put('one');
    view.refreshIfCookie(stored());
    await settle();
    expect(values()).toEqual(['one']);
    view.refreshIfCookie({ ...stored(), domain: 'other.test' });
    view.refreshIfCookie({ ...stored(), storeId: 'another' });
    view.refreshIfTab(tab.id + 1);
    put('two');
    view.refreshIfTab(tab.id);
    await settle();
    expect(values()).toEqual(['two']);
    expect(messages).toHaveLength(3);
  });

  test('gets no message after it is closed', async () => {
    const { view, messages, values } = await openView();
    await settle();
    expect(values()).toEqual([]);
    browser.runtime.closePages();
    await settle();
    expect(browser.runtime.openPorts()).toEqual([]);
    const failures = await uncaught(async () => {
      view.refresh();
      await settle();
    });
    expect(messages).toHaveLength(1);
    expect(failures).toEqual([]);
  });

  test('leaves no timer behind when it is closed, be it while the jar is read for it', async () => {
    const expirationDate = Date.now() / 1000 + 3600;
    browser.cookies.put({ domain: 'app.test', storeId: tab.storeId, expirationDate });
    await openView();
    const release = browser.cookies.hold();
    await settle();
    browser.runtime.closePages();
    await settle();
    release();
    await settle();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('shows the site that it names itself if the tab’s address is hidden without access', async () => {
    browser.permissions.revoke('app.test');
    const { messages } = await openView(tab, 'http://app.test/page');
    await settle();
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ snapshot: { state: 'no-access', site: { host: 'app.test', path: '/page' } } });
  });

  test('is sent another snapshot when a cookie expires, which the browser does not report', async () => {
    const expirationDate = Date.now() / 1000 + 3600;
    browser.cookies.put({ domain: 'app.test', value: 'brief', storeId: tab.storeId, expirationDate });
    const { values } = await openView();
    await settle();
    expect(values()).toEqual(['brief']);
    await vi.advanceTimersByTimeAsync(3_599_000);
    expect(values()).toEqual(['brief']);
    await vi.advanceTimersByTimeAsync(1_100);
    await settle();
    expect(values()).toEqual([]);
  });
});

describe('a message from a view', () => {
  const typed = { ...defaultSettings, secrets: 'dev', keys: [{ line: 0, bytes: [100, 101, 118] }] };

  test('is stored as the site’s settings, which come back with the next snapshot', async () => {
    const { messages, send, values } = await openView();
    await settle();
    expect(values()).toEqual([]);
    send({ kind: 'save-settings', origin: 'http://app.test', settings: typed });
    await settle();
    expect(messages).toHaveLength(2);
    expect(messages[1]).toMatchObject({ snapshot: { settings: { secrets: 'dev' } } });
    send({ kind: 'forget-keys', origin: 'http://app.test' });
    await settle();
    expect(messages).toHaveLength(3);
    expect(messages[2]).toMatchObject({ snapshot: { settings: { secrets: '', keys: [] } } });
  });

  test('is stored for the site that it names, not for the one that the tab has gone to', async () => {
    const { messages, send, values } = await openView();
    await settle();
    expect(values()).toEqual([]);
    tab.url = 'http://other.test/';
    send({ kind: 'save-settings', origin: 'http://app.test', settings: typed });
    await settle();
    expect(messages).toHaveLength(2);
    expect(messages[1]).toMatchObject({ snapshot: { site: { host: 'other.test' }, settings: { secrets: '' } } });
    expect(JSON.stringify([...browser.storage.session])).toContain('http://app.test');
  });

  test('is written into the jar and answered under its number', async () => {
    put('old');
    const { messages, send, values } = await openView();
    await settle();
    expect(values()).toEqual(['old']);
    send({ kind: 'write-cookie', id: 7, change: { kind: 'set', cookie: { ...stored(), value: 'new' }, over: 'old' } });
    await settle();
    expect(messages).toHaveLength(2);
    expect(messages[1]).toMatchObject({ kind: 'written', id: 7, problem: null, found: { value: 'new' } });
  });

  test('is not stored if the tab is gone', async () => {
    const { send, values } = await openView();
    await settle();
    expect(values()).toEqual([]);
    browser.tabs.close(tab);
    const failures = await uncaught(async () => {
      send({ kind: 'save-settings', origin: 'http://app.test', settings: typed });
      await settle();
    });
    expect(browser.storage.log).toEqual([]);
    expect(failures).toEqual([]);
  });
});

describe('a slow reading of the jar for a view', () => {
  test('is repeated if a cookie changed meanwhile, even the very first reading', async () => {
    put('one');
    const release = browser.cookies.hold();
    const { view, values } = await openView();
    await settle();
    view.refreshIfCookie(stored());
    browser.cookies.drop('session');
    release();
    await settle();
    expect(values()).toEqual([]);
  });

  test('is repeated for a cookie of the site that the tab has just gone to', async () => {
    const { view, messages, values } = await openView();
    await settle();
    expect(values()).toEqual([]);
    put('one', 'other.test');
    const release = browser.cookies.hold();
    browser.tabs.navigate(tab, 'http://other.test/');
    view.refreshIfTab(tab.id);
    await settle();
    view.refreshIfCookie(stored());
    browser.cookies.drop('session');
    release();
    await settle();
    expect(messages).toHaveLength(3);
    expect(messages.at(-1)).toMatchObject({ snapshot: { site: { host: 'other.test' }, cookies: [] } });
  });

  test('is listed as an error if it fails, and does not end the view', async () => {
    put('one');
    browser.storage.willFail('a fault');
    const failures = await uncaught(async () => {
      const { view, messages, values } = await openView();
      await settle();
      expect(messages).toEqual([]);
      browser.storage.willFail(null);
      view.refreshIfTab(tab.id);
      await settle();
      expect(values()).toEqual(['one']);
    });
    expect(failures).toHaveLength(1);
  });

  test('is not listed as an error if it fails because the window was closed', async () => {
    tab = browser.tabs.open({ url: 'http://app.test/', incognito: true });
    const release = browser.cookies.hold();
    const failures = await uncaught(async () => {
      const { messages } = await openView();
      await settle();
      browser.tabs.close(tab);
      release();
      await settle();
      expect(messages).toEqual([]);
    });
    expect(failures).toEqual([]);
    expect(tab.storeId).toBe(isFirefox ? 'firefox-private' : '1');
  });
});
