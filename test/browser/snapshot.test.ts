import { beforeEach, describe, expect, test } from 'vitest';
import { isFirefox } from '../../src/browser/engine.ts';
import { saveSettings } from '../../src/browser/settings-store.ts';
import { takeSnapshot } from '../../src/browser/snapshot.ts';
import { tabById } from '../../src/browser/tabs.ts';
import { defaultSettings } from '../../src/site/settings.ts';
import type { Snapshot } from '../../src/site/snapshot.ts';
import { type FakeBrowser, startBrowser } from '../fake-browser/index.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = startBrowser();
});

/** The snapshot of a tab that was just opened. */
async function snapshotOf(opened: { url: string; incognito?: boolean }, url: string | null = null): Promise<Snapshot> {
  const tab = await tabById(browser.tabs.open(opened).id);
  if (!tab) throw new Error('the tab is gone');
  return takeSnapshot(tab, url);
}

describe('a snapshot', () => {
  test('holds the site, its cookies and its settings', async () => {
    browser.permissions.grant('www.app.test');
    browser.cookies.put({ domain: 'www.app.test', value: 'v' });
    const settings = { ...defaultSettings, lifetimes: { flask: 60 } };
    await saveSettings('http://www.app.test:5000', { storeId: '0', kind: 'normal', label: null }, settings);
    expect(await snapshotOf({ url: 'http://www.app.test:5000/page?q=1' })).toMatchObject({
      state: 'ready',
      site: { origin: 'http://www.app.test:5000', host: 'www.app.test', path: '/page' },
      jar: { kind: 'normal' },
      cookies: [{ value: 'v' }],
      hiddenDomains: isFirefox ? [] : ['app.test'],
      settings,
    });
  });

  test('of a private window holds its own cookies', async () => {
    browser.permissions.grant('app.test');
    browser.cookies.put({ domain: 'app.test', value: 'normal' });
    browser.cookies.put({ domain: 'app.test', value: 'private', storeId: isFirefox ? 'firefox-private' : '1' });
    expect(await snapshotOf({ url: 'http://app.test/', incognito: true })).toMatchObject({
      jar: { kind: 'private' },
      cookies: [{ value: 'private' }],
    });
  });

  test('without access tells the site that the view itself knows, and nothing of its jar', async () => {
    browser.cookies.put({ domain: 'app.test' });
    const snapshot = await snapshotOf({ url: 'http://app.test/' }, 'http://app.test/page');
    expect(snapshot).toMatchObject({ state: 'no-access', site: { host: 'app.test', path: '/page' } });
    expect(snapshot).not.toHaveProperty('cookies');
  });

  test.each(['about:blank', 'chrome://extensions/', 'file:///etc/passwd'])('has no site on %s', async (url) => {
    expect(await snapshotOf({ url }, url)).toEqual({ state: 'no-site', url });
  });

  test('has no site where nobody knows the address', async () => {
    expect(await snapshotOf({ url: 'http://app.test/' })).toEqual({ state: 'no-site', url: '' });
  });
});
