import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createRecorders } from '../../src/background/recorder.ts';
import { onCookieChanged } from '../../src/browser/cookies.ts';
import { connectRecorder, onRecorderConnected } from '../../src/browser/ports.ts';
import { onRequest } from '../../src/browser/requests.ts';
import type { Recorded, RecorderMessage } from '../../src/site/messages.ts';
import { type FakeBrowser, startBrowser } from '../fake-browser/index.ts';
import type { FakeTab } from '../fake-browser/tabs.ts';
import { uncaught } from './uncaught.ts';

let browser: FakeBrowser;
let tab: FakeTab;
let recorders: ReturnType<typeof createRecorders>;

beforeEach(() => {
  vi.useFakeTimers();
  browser = startBrowser();
  browser.permissions.grant('app.test', 'other.test');
  tab = browser.tabs.open({ url: 'http://app.test/' });
  startRecorders();
  return () => void vi.useRealTimers();
});

/** What the background's script does. */
function startRecorders(): void {
  recorders = createRecorders();
  onRecorderConnected(recorders.connect);
  onCookieChanged(recorders.onCookieChanged);
  onRequest(recorders.onRequest);
}

const settle = (milliseconds = 1) => vi.advanceTimersByTimeAsync(milliseconds);
const change = (domain: string, storeId = tab.storeId) => browser.cookies.put({ domain, storeId });

function open() {
  const told: Recorded[] = [];
  let hosts: readonly string[] = [];
  const message = (): RecorderMessage => ({ kind: 'record', tabId: tab.id, hosts, read: hosts });
  const send = connectRecorder({ greet: message, listen: ({ events }) => told.push(...events) });
  const record = async (...next: readonly string[]) => {
    hosts = next;
    send(message());
    await settle();
  };
  const changes = () => told.flatMap((event) => ('kind' in event && event.kind === 'jar' ? [event.cookie.domain] : []));
  const readings = () => told.flatMap((event) => ('kind' in event && event.kind === 'jar-state' ? [event.host] : []));
  const urls = () => told.flatMap((event) => ('kind' in event ? [] : [event.url]));
  return { record, changes, readings, urls, told };
}

describe('changes of cookies sent to a recorder', () => {
  test('include those from before devtools knew the site, once it is named', async () => {
    const { record, changes, readings } = open();
    await record();
    change('app.test');
    change('other.test');
    await record('app.test');
    expect(readings()).toEqual(['app.test']);
    expect(changes()).toEqual(['app.test']);
  });

  test('are not sent again when the tab goes to another site', async () => {
    const { record, changes, readings } = open();
    await record('app.test');
    expect(readings()).toHaveLength(1);
    change('app.test');
    change('other.test');
    await record('app.test', 'other.test');
    expect(readings()).toHaveLength(3);
    expect(changes()).toEqual(['app.test', 'other.test']);
  });

  test('leave out those of another cookie store', async () => {
    const other = browser.tabs.open({ url: 'http://app.test/', incognito: true });
    const { record, changes } = open();
    await record('app.test');
    change('app.test', other.storeId);
    await settle();
    expect(changes()).toEqual([]);
  });

  test('are numbered in the order in which the browser reported them', async () => {
    const { record, told } = open();
    await record('app.test');
    change('app.test');
    change('app.test');
    await settle();
    expect(told.flatMap((event) => ('kind' in event && event.kind === 'jar' ? [event.sequence] : []))).toEqual([
      1, 2, 3,
    ]);
  });

  test.each([
    ['if it connects up to ten seconds later', 9_000, ['app.test']],
    ['not if it connects after that', 10_001, []],
  ])('include those that woke the background %s', async (_, wait, told) => {
    browser.sleep(startRecorders);
    change('app.test');
    await settle(wait);
    const { record, changes } = open();
    await record('app.test');
    expect(changes()).toEqual(told);
  });
});

describe('requests sent to a recorder', () => {
  test('are those of its own tab, stage by stage', async () => {
    const { record, urls } = open();
    await record('app.test');
    browser.webRequest.send({ tabId: tab.id, url: 'http://app.test/own' });
    browser.webRequest.send({ tabId: tab.id + 1, url: 'http://app.test/other' });
    await settle();
    expect(urls()).toEqual(['http://app.test/own', 'http://app.test/own', 'http://app.test/own']);
  });

  test('end when its devtools are closed', async () => {
    const { record, urls } = open();
    await record('app.test');
    browser.runtime.closePages();
    await settle();
    browser.webRequest.send({ tabId: tab.id, url: 'http://app.test/' });
    await settle();
    expect(urls()).toEqual([]);
  });
});

describe('the jar of a recorder’s tab', () => {
  test('is read for each host that the recorder names, with its cookies', async () => {
    change('app.test');
    const { record, told } = open();
    await record('app.test', 'other.test');
    expect(told.filter((event) => 'kind' in event && event.kind === 'jar-state')).toMatchObject([
      { host: 'app.test', cookies: [{ domain: 'app.test' }] },
      { host: 'other.test', cookies: [] },
    ]);
  });

  test('is not read for a host without access, and is read when access is given', async () => {
    browser.permissions.revoke('app.test');
    const { record, readings } = open();
    await record('app.test');
    expect(readings()).toEqual([]);
    browser.permissions.grant('app.test');
    recorders.readJars();
    await settle();
    expect(readings()).toEqual(['app.test']);
  });

  test('causes no error if its window is closed while it is read', async () => {
    tab = browser.tabs.open({ url: 'http://app.test/', incognito: true });
    const { record, readings } = open();
    const failures = await uncaught(async () => {
      const release = browser.cookies.hold();
      await record('app.test');
      browser.tabs.close(tab);
      release();
      await settle();
    });
    expect(readings()).toEqual([]);
    expect(failures).toEqual([]);
  });
});
