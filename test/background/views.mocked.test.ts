import { beforeEach, expect, test, vi } from 'vitest';
import type { ViewPort } from '../../src/browser/ports.ts';
import { createView } from '../../src/background/views.ts';
import type { Cookie } from '../../src/jar/cookie.ts';
import type { BackgroundMessage, ViewMessage } from '../../src/site/messages.ts';
import { defaultSettings } from '../../src/site/settings.ts';
import type { Snapshot } from '../../src/site/snapshot.ts';
import { cookie } from '../timeline/streams.ts';
import { uncaught } from './uncaught.ts';

// The browser, as far as a view asks it: one tab, and a jar whose reading takes as long as the test wants.
const browser = vi.hoisted(() => ({ takeSnapshot: vi.fn(), getTab: vi.fn() }));
vi.mock('../../src/browser/snapshot.ts', () => ({ takeSnapshot: browser.takeSnapshot }));
vi.mock('webextension-polyfill', () => ({
  default: {
    cookies: { getAllCookieStores: () => Promise.resolve([]) },
    tabs: { get: browser.getTab },
  },
}));
vi.mock('../../src/browser/cookies.ts', () => ({}));
vi.mock('../../src/browser/settings-store.ts', () => ({}));

const jar = { storeId: '0', kind: 'normal', label: null } as const;
const session = cookie({ domain: 'app.test' });

function snapshotOf(cookies: readonly Cookie[]): Snapshot {
  const site = { origin: 'http://app.test', host: 'app.test', path: '/' };
  return { state: 'ready', site, jar, cookies, hiddenDomains: [], settings: defaultSettings };
}

function openView() {
  const posted: BackgroundMessage[] = [];
  const listeners: ((message: ViewMessage) => void)[] = [];
  const port: ViewPort = {
    post: (message) => posted.push(message),
    onMessage: (listen) => listeners.push(listen),
    onGone: () => {},
  };
  const view = createView(port);
  for (const listen of listeners) listen({ kind: 'watch', tabId: 1, url: 'http://app.test/' });
  const last = () => {
    const message = posted.at(-1);
    return message?.kind === 'snapshot' && message.snapshot.state === 'ready' ? message.snapshot.cookies.length : null;
  };
  return { view, last };
}

/** A reading that has begun, and ends when it is told to. */
function slowReading(cookies: readonly Cookie[]) {
  const ends: (() => void)[] = [];
  browser.takeSnapshot.mockImplementationOnce(
    () => new Promise((resolve) => ends.push(() => resolve(snapshotOf(cookies)))),
  );
  return { begun: () => vi.waitFor(() => expect(ends).toHaveLength(1)), end: () => ends.forEach((end) => end()) };
}

beforeEach(() => {
  vi.resetAllMocks();
  browser.getTab.mockResolvedValue({ id: 1, url: 'http://app.test/', incognito: false });
});

test('a cookie that changes during the very first reading is not missed', async () => {
  const reading = slowReading([session]);
  browser.takeSnapshot.mockResolvedValue(snapshotOf([]));
  const { view, last } = openView();
  await reading.begun();
  view.refreshIfCookie(session);
  reading.end();
  await vi.waitFor(() => expect(last()).toBe(0));
});

test('nor one of the site that the tab has just gone to', async () => {
  const { view, last } = openView();
  const elsewhere = snapshotOf([]);
  browser.takeSnapshot.mockResolvedValue({
    ...elsewhere,
    site: { origin: 'http://other.test', host: 'other.test', path: '/' },
  });
  await vi.waitFor(() => expect(last()).toBe(0));
  browser.takeSnapshot.mockReset();
  const reading = slowReading([session]);
  browser.takeSnapshot.mockResolvedValue(snapshotOf([]));
  view.refreshIfTab(1);
  await reading.begun();
  view.refreshIfCookie(session);
  reading.end();
  await vi.waitFor(() => expect(browser.takeSnapshot).toHaveBeenCalledTimes(2));
  await vi.waitFor(() => expect(last()).toBe(0));
});

test('a reading that fails does not end the view, and is told', async () => {
  browser.takeSnapshot.mockRejectedValueOnce(new Error('a fault'));
  browser.takeSnapshot.mockResolvedValue(snapshotOf([session]));
  const failures = await uncaught(async () => {
    const { view, last } = openView();
    await vi.waitFor(() => expect(browser.takeSnapshot).toHaveBeenCalledTimes(1));
    view.refreshIfTab(1);
    await vi.waitFor(() => expect(last()).toBe(1));
  });
  expect(failures).toHaveLength(1);
});

test('one that fails because the window was closed meanwhile is no fault', async () => {
  browser.takeSnapshot.mockImplementationOnce(() => {
    browser.getTab.mockRejectedValue(new Error('No tab with id: 1.'));
    return Promise.reject(new Error('Invalid cookie store id: "1".'));
  });
  const failures = await uncaught(async () => {
    openView();
    await vi.waitFor(() => expect(browser.getTab).toHaveBeenCalledTimes(2));
    await new Promise((done) => setTimeout(done));
  });
  expect(failures).toEqual([]);
});
