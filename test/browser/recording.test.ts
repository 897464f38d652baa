import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createRecorders } from '../../src/background/recorder.ts';
import { onCookieChanged } from '../../src/browser/cookies.ts';
import { onRecorderConnected } from '../../src/browser/ports.ts';
import { followEvents } from '../../src/browser/recording-channel.ts';
import { recordTab } from '../../src/browser/recording.ts';
import { onRequest } from '../../src/browser/requests.ts';
import type { TimelineEvent } from '../../src/timeline/event.ts';
import { type FakeBrowser, startBrowser } from '../fake-browser/index.ts';
import type { FakeTab } from '../fake-browser/tabs.ts';

let browser: FakeBrowser;
let tab: FakeTab;
let events: TimelineEvent[];

// Each test has its own tab: recordings of closed tabs continue, because only their page ends them.
let tabs = 0;

function startBackground(): void {
  const recorders = createRecorders();
  onRecorderConnected(recorders.connect);
  onCookieChanged(recorders.onCookieChanged);
  onRequest(recorders.onRequest);
}

beforeEach(async () => {
  browser = startBrowser();
  browser.permissions.grant('app.test', 'other.test');
  tabs += 1;
  for (let at = 0; at < tabs; at += 1) tab = browser.tabs.open({ url: 'http://app.test/' });
  browser.devtools.inspect(tab, 'http://app.test/');
  startBackground();
  recordTab();
  events = [];
  const end = followEvents(tab.id, (more) => events.push(...more));
  // The page's address is known and its site's jar has been read: from here on nothing is missed.
  await vi.waitFor(() => expect(kinds()).toEqual(['jar-state']));
  return end;
});

const kinds = () => events.map((event) => event.kind);
const read = () => events.flatMap((event) => (event.kind === 'jar-state' ? [event.host] : []));
const responses = () => events.flatMap((event) => (event.kind === 'response' ? [event] : []));

const headers = {
  requestHeaders: [{ name: 'Cookie', value: 'session=old' }],
  responseHeaders: [{ name: 'Set-Cookie', value: 'session=new' }],
};

describe('the recorder in devtools’ page', () => {
  test('puts a request’s stages together to one response', async () => {
    browser.webRequest.send({ tabId: tab.id, url: 'http://app.test/login', ...headers });
    await vi.waitFor(() => expect(responses()).toHaveLength(1));
    expect(responses()[0]).toMatchObject({
      source: 'web-request',
      url: 'http://app.test/login',
      status: 200,
      cookieSent: 'session=old',
      setCookies: ['session=new'],
    });
  });

  test('records changes of the jar, of its own site alone', async () => {
    browser.cookies.put({ domain: 'other.test', storeId: tab.storeId });
    browser.cookies.put({ domain: 'app.test', storeId: tab.storeId, value: 'new' });
    await vi.waitFor(() => expect(kinds()).toContain('jar'));
    expect(events.filter((event) => event.kind === 'jar')).toMatchObject([
      { cookie: { value: 'new' }, removed: false },
    ]);
  });

  test('leaves out what pages of other sites load, but not the tab’s own page', async () => {
    browser.webRequest.send({ tabId: tab.id, url: 'http://other.test/picture', type: 'image', ...headers });
    browser.webRequest.send({ tabId: tab.id, url: 'http://app.test/picture', type: 'image', ...headers });
    browser.webRequest.send({ tabId: tab.id, url: 'http://other.test/page', ...headers });
    await vi.waitFor(() => expect(responses().length).toBeGreaterThan(1));
    expect(responses().map(({ url }) => url)).toEqual(['http://app.test/picture', 'http://other.test/page']);
  });

  test('knows the page that a frame is in', async () => {
    browser.webRequest.send({ tabId: tab.id, url: 'http://other.test/page', ...headers });
    const frame = { tabId: tab.id, url: 'http://app.test/frame', type: 'sub_frame', parentFrameId: 0 };
    browser.webRequest.send({ ...frame, ...headers });
    await vi.waitFor(() => expect(responses()).toHaveLength(2));
    expect(responses().at(-1)).toMatchObject({ type: 'sub_frame', topUrl: 'http://other.test/page' });
  });

  test('records what HAR tells, and leaves out what came from the cache', async () => {
    const entry = {
      startedDateTime: new Date(Date.now() + 1).toISOString(),
      request: { method: 'GET', url: 'http://app.test/har', headers: [] },
      response: { status: 200, headers: [] },
      timings: {},
    };
    browser.devtools.finish({ ...entry, cache: { afterRequest: {} } });
    browser.devtools.finish(entry);
    await vi.waitFor(() => expect(responses()).toHaveLength(1));
    expect(responses()[0]).toMatchObject({ source: 'har', url: 'http://app.test/har' });
  });

  test('records navigations, and follows the tab to another site', async () => {
    browser.tabs.navigate(tab, 'http://other.test/');
    browser.devtools.navigate('http://other.test/');
    await vi.waitFor(() => expect(kinds()).toContain('navigation'));
    browser.webRequest.send({ tabId: tab.id, url: 'http://other.test/', ...headers });
    browser.cookies.put({ domain: 'other.test', storeId: tab.storeId });
    await vi.waitFor(() => expect(kinds()).toContain('jar'));
    await vi.waitFor(() =>
      expect(events.flatMap((event) => (event.kind === 'jar-state' ? [event.host] : []))).toContain('other.test'),
    );
    expect(responses()[0]).toMatchObject({ url: 'http://other.test/' });
  });

  test('reads the jar of the site on show alone, and again when the tab comes back to a site', async () => {
    browser.webRequest.send({ tabId: tab.id, url: 'http://other.test/', ...headers });
    await vi.waitFor(() => expect(read()).toEqual(['app.test', 'other.test']));
    browser.webRequest.send({ tabId: tab.id, url: 'http://app.test/', ...headers });
    await vi.waitFor(() => expect(read()).toEqual(['app.test', 'other.test', 'app.test']));
  });

  test('goes on after the background slept', async () => {
    browser.sleep(startBackground);
    await vi.waitFor(() => expect(kinds().filter((kind) => kind === 'jar-state').length).toBeGreaterThan(1));
    browser.webRequest.send({ tabId: tab.id, url: 'http://app.test/later', ...headers });
    await vi.waitFor(() => expect(responses()).toHaveLength(1));
  });

  test('gives a panel that opens later all that was recorded', async () => {
    browser.webRequest.send({ tabId: tab.id, url: 'http://app.test/', ...headers });
    await vi.waitFor(() => expect(responses()).toHaveLength(1));
    const late: TimelineEvent[] = [];
    const end = followEvents(tab.id, (more) => late.push(...more));
    await vi.waitFor(() => expect(late).toEqual(events));
    end();
  });
});
