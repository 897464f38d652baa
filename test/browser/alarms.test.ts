import { beforeEach, expect, test, vi } from 'vitest';
import { onWake, wakeAt } from '../../src/browser/alarms.ts';
import { type FakeBrowser, startBrowser } from '../fake-browser/index.ts';

let browser: FakeBrowser;
let wakes: number;
beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  browser = startBrowser();
  wakes = 0;
  onWake(() => (wakes += 1));
  return () => void vi.useRealTimers();
});

test('the background is woken at the second that was named', async () => {
  await wakeAt(60);
  vi.advanceTimersByTime(59_999);
  expect(wakes).toBe(0);
  vi.advanceTimersByTime(1);
  expect(wakes).toBe(1);
});

test('a later call replaces the earlier one', async () => {
  await wakeAt(60);
  await wakeAt(90);
  vi.advanceTimersByTime(60_000);
  expect(wakes).toBe(0);
  vi.advanceTimersByTime(30_000);
  expect(wakes).toBe(1);
});

test('null clears the alarm', async () => {
  await wakeAt(60);
  await wakeAt(null);
  expect(browser.alarms.due()).toEqual({});
});

test('another alarm wakes nobody', () => {
  browser.alarms.ring('of something else');
  expect(wakes).toBe(0);
});
