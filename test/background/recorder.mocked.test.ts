import { beforeEach, expect, test, vi } from 'vitest';
import { createRecorders } from '../../src/background/recorder.ts';
import type { RecorderPort } from '../../src/browser/ports.ts';
import type { Recorded, RecorderMessage } from '../../src/site/messages.ts';
import { cookie } from '../timeline/streams.ts';
import { uncaught } from './uncaught.ts';

// One tab, whose jar holds nothing.
const browser = vi.hoisted(() => ({ getTab: vi.fn(), cookiesFor: vi.fn() }));
vi.mock('webextension-polyfill', () => ({
  default: {
    cookies: { getAllCookieStores: () => Promise.resolve([{ id: '0', tabIds: [1] }]) },
    tabs: { get: browser.getTab },
  },
}));
vi.mock('../../src/browser/cookies.ts', () => ({ cookiesFor: browser.cookiesFor }));
vi.mock('../../src/browser/permissions.ts', () => ({ hasAccess: () => Promise.resolve(true) }));

beforeEach(() => {
  vi.resetAllMocks();
  browser.getTab.mockResolvedValue({ id: 1, incognito: false });
  browser.cookiesFor.mockResolvedValue([]);
  vi.useFakeTimers({ shouldAdvanceTime: true });
  return () => void vi.useRealTimers();
});

function open() {
  const recorders = createRecorders();
  const told: Recorded[] = [];
  const listeners: ((message: RecorderMessage) => void)[] = [];
  const port: RecorderPort = {
    post: ({ events }) => void told.push(...events),
    onMessage: (listen) => listeners.push(listen),
    onGone: () => {},
  };
  recorders.connect(port);
  const record = (...hosts: readonly string[]) =>
    listeners.forEach((listen) => listen({ kind: 'record', tabId: 1, hosts }));
  const change = (domain: string) =>
    recorders.onCookieChanged({ cookie: cookie({ domain }), removed: false, cause: 'explicit' });
  const changes = () => told.flatMap((event) => ('kind' in event && event.kind === 'jar' ? [event.cookie.domain] : []));
  const readings = () => told.flatMap((event) => ('kind' in event && event.kind === 'jar-state' ? [event.host] : []));
  return { record, change, changes, readings };
}

test('a cookie that changed before devtools knew its site is told of once the site is named', async () => {
  const { record, change, changes, readings } = open();
  record();
  await vi.advanceTimersByTimeAsync(1);
  change('app.test');
  change('other.test');
  record('app.test');
  await vi.waitFor(() => expect(readings()).toEqual(['app.test']));
  expect(changes()).toEqual(['app.test']);
});

test('what was told is not told again when the tab goes to another site', async () => {
  const { record, change, changes, readings } = open();
  record('app.test');
  await vi.waitFor(() => expect(readings()).toHaveLength(1));
  change('app.test');
  change('other.test');
  record('app.test', 'other.test');
  await vi.waitFor(() => expect(readings()).toHaveLength(3));
  expect(changes()).toEqual(['app.test', 'other.test']);
});

test('a jar that cannot be read because its window was closed meanwhile is no fault', async () => {
  browser.cookiesFor.mockImplementation(() => {
    browser.getTab.mockRejectedValue(new Error('No tab with id: 1.'));
    return Promise.reject(new Error('Invalid cookie store id: "1".'));
  });
  const { record, readings } = open();
  const failures = await uncaught(async () => {
    record('app.test');
    await vi.waitFor(() => expect(browser.getTab).toHaveBeenCalledTimes(2));
    await vi.advanceTimersByTimeAsync(1);
  });
  expect(readings()).toEqual([]);
  expect(failures).toEqual([]);
});
