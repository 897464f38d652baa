import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectRecorder, connectView } from '../../src/browser/ports.ts';
import type { BackgroundMessage, Recorded } from '../../src/site/messages.ts';
import { defaultSettings } from '../../src/site/settings.ts';
import { type FakeBrowser, startBrowser } from '../fake-browser/index.ts';
import type { FakeTab } from '../fake-browser/tabs.ts';
import { flask } from '../gallery/sign.ts';

const now = 1_700_000_000;

// The script runs once, as in the browser; the tests are the life of one background.
let browser: FakeBrowser;
let tab: FakeTab;
beforeAll(async () => {
  vi.useFakeTimers({ now: now * 1000 });
  browser = startBrowser();
  browser.permissions.grant('app.test');
  tab = browser.tabs.open({ url: 'http://app.test/' });
  await import('../../src/background/index.ts');
  return () => void vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(100);
const put = (value: string) => browser.cookies.put({ domain: 'app.test', storeId: tab.storeId, value });
const badge = () => browser.action.of(tab).text;

const answer = (date: number, more: { name: string; value: string }[]) =>
  browser.webRequest.send({
    tabId: tab.id,
    url: 'http://app.test/',
    responseHeaders: [{ name: 'Date', value: new Date(date * 1000).toUTCString() }, ...more],
  });

beforeEach(async () => {
  browser.cookies.drop('session');
  await settle();
});

async function openView() {
  const snapshots: Extract<BackgroundMessage, { kind: 'snapshot' }>['snapshot'][] = [];
  const send = connectView({
    greet: () => ({ kind: 'watch', tabId: tab.id, url: null }),
    listen: (message) => message.kind === 'snapshot' && snapshots.push(message.snapshot),
  });
  await settle();
  const values = () => {
    const last = snapshots.at(-1);
    return last?.state === 'ready' ? last.cookies.map(({ value }) => value) : last?.state;
  };
  return { send, values, snapshots };
}

test('the background marks every tab when it starts', () => {
  expect(badge()).toBe('');
});

describe('the background', () => {
  test('shows a cookie that changed in each open view and on the badge', async () => {
    const views = [await openView(), await openView()];
    const value = flask('{"a":1}', { at: now - 60 });
    put(value);
    await settle();
    expect(views.map(({ values }) => values())).toEqual([[value], [value]]);
    expect(badge()).toBe('?');
  });

  test('lists two cookies of one name in the order of the tab’s last request', async () => {
    const [own, parent] = [
      flask('{"a":1}', { key: 'another', at: now - 60 }),
      flask('{"a":2}', { key: 'right', at: now - 60 }),
    ];
    put(own);
    browser.cookies.put({ domain: '.app.test', storeId: tab.storeId, value: parent });
    const { values } = await openView();
    expect(values()).toEqual([own, parent]);
    const requestHeaders = [{ name: 'Cookie', value: `session=${parent}; session=${own}` }];
    browser.webRequest.send({ tabId: tab.id, url: 'http://app.test/', requestHeaders });
    browser.tabs.navigate(tab, 'http://app.test/next');
    await settle();
    expect(values()).toEqual([parent, own]);
  });

  test('leaves views of other sites alone', async () => {
    const { snapshots } = await openView();
    browser.cookies.put({ domain: 'other.test', storeId: tab.storeId });
    await settle();
    expect(snapshots).toHaveLength(1);
  });

  test('shows the page that the tab goes to', async () => {
    const { values } = await openView();
    browser.tabs.navigate(tab, 'about:blank');
    await settle();
    expect(values()).toBe('no-site');
    browser.tabs.navigate(tab, 'http://app.test/');
    await settle();
    expect(values()).toEqual([]);
  });

  test('shows what access was given or taken back', async () => {
    const { values } = await openView();
    browser.permissions.revoke('app.test');
    await settle();
    // The tab's address is hidden too, and the view did not report it.
    expect(values()).toBe('no-site');
    browser.permissions.grant('app.test');
    await settle();
    expect(values()).toEqual([]);
  });

  test('shows a key that was typed in one view in the others and on the badge', async () => {
    put(flask('{"a":1}', { key: 'right', at: now - 60 }));
    const [typing, other] = [await openView(), await openView()];
    const settings = { ...defaultSettings, secrets: 'right', keys: [{ line: 0, bytes: [...Buffer.from('right')] }] };
    typing.send({ kind: 'save-settings', origin: 'http://app.test', settings });
    await settle();
    expect(other.snapshots.at(-1)).toMatchObject({ settings: { secrets: 'right' } });
    expect(badge()).toBe('✓');
  });

  test('turns the badge when the session ends, woken by its alarm', async () => {
    const lifetime = 31 * 24 * 60 * 60;
    put(flask('{"a":1}', { key: 'right', at: Math.floor(Date.now() / 1000) - lifetime + 30 }));
    await settle();
    expect(badge()).toBe('✓');
    await vi.advanceTimersByTimeAsync(32_000);
    expect(badge()).toBe('⏱');
  });

  test('tells recorders of requests and of the jar', async () => {
    const told: Recorded[] = [];
    connectRecorder({
      greet: () => ({ kind: 'record', tabId: tab.id, hosts: ['app.test'], read: ['app.test'] }),
      listen: ({ events }) => told.push(...events),
    });
    await settle();
    browser.webRequest.send({ tabId: tab.id, url: 'http://app.test/' });
    put('value');
    await settle();
    const kinds = told.map((event) => ('kind' in event ? event.kind : 'request'));
    expect(kinds.filter((kind) => kind === 'request')).toHaveLength(3);
    expect(kinds).toContain('jar');
    expect(kinds).toContain('jar-state');
  });

  test('judges a session by the clock of its server, which a response tells', async () => {
    const seconds = Math.floor(Date.now() / 1000) + 90;
    put(flask('{"a":1}', { key: 'right', at: seconds }));
    const { snapshots } = await openView();
    expect(badge()).toBe('⏱');
    answer(seconds + 5000, []);
    await settle();
    expect(badge()).toBe('⏱');
    answer(seconds, [{ name: 'Vary', value: 'Cookie' }]);
    await settle();
    expect(badge()).toBe('✓');
    const last = snapshots.at(-1);
    expect(last?.state === 'ready' && Math.round(last.clockOffset ?? 0)).toBeGreaterThan(85);
  });

  test('forgets a view that was closed', async () => {
    const { snapshots } = await openView();
    const count = snapshots.length;
    browser.runtime.closePages();
    await settle();
    put('value');
    await settle();
    expect(snapshots).toHaveLength(count);
  });
});
