import { beforeEach, expect, test } from 'vitest';
import { setBadge } from '../../src/browser/badge.ts';
import { type FakeBrowser, startBrowser } from '../fake-browser/index.ts';

const badge = { text: '✓', color: '#1a7f37', title: 'a title' };

let browser: FakeBrowser;
beforeEach(() => {
  browser = startBrowser();
});

test('a badge is set for one tab, with white text', async () => {
  const [tab, other] = [browser.tabs.open({ url: 'http://app.test/' }), browser.tabs.open({ url: 'http://app.test/' })];
  await setBadge(tab.id, badge);
  expect(browser.action.of(tab)).toEqual({ ...badge, textColor: '#ffffff' });
  expect(browser.action.of(other)).toEqual({});
});

test('a badge fails where the tab was closed meanwhile', async () => {
  const tab = browser.tabs.open({ url: 'http://app.test/' });
  browser.tabs.close(tab);
  await expect(setBadge(tab.id, badge)).rejects.toThrow(String(tab.id));
});
