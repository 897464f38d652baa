import { beforeEach, describe, expect, test } from 'vitest';
import { isFirefox } from '../../src/browser/engine.ts';
import { activeTab, everyTab, onTabLoaded, tabById, unlessGone } from '../../src/browser/tabs.ts';
import { type FakeBrowser, startBrowser } from '../fake-browser/index.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = startBrowser();
});

describe('a tab', () => {
  test('has an address only with access to its site', async () => {
    const { id } = browser.tabs.open({ url: 'http://app.test/page' });
    expect(await tabById(id)).toMatchObject({ id, url: null });
    browser.permissions.grant('app.test');
    expect(await tabById(id)).toMatchObject({ id, url: 'http://app.test/page' });
  });

  test('belongs to the normal jar', async () => {
    const { id } = browser.tabs.open({ url: 'http://app.test/' });
    expect((await tabById(id))?.jar).toEqual({
      storeId: isFirefox ? 'firefox-default' : '0',
      kind: 'normal',
      label: null,
    });
  });

  test('in a private window belongs to the private jar', async () => {
    const { id } = browser.tabs.open({ url: 'http://app.test/', incognito: true });
    expect((await tabById(id))?.jar).toEqual({
      storeId: isFirefox ? 'firefox-private' : '1',
      kind: 'private',
      label: null,
    });
  });

  test.runIf(isFirefox)('in a container belongs to the jar of that number', async () => {
    const { id } = browser.tabs.open({ url: 'http://app.test/', container: 3 });
    expect((await tabById(id))?.jar).toEqual({ storeId: 'firefox-container-3', kind: 'container', label: '3' });
  });

  test('that is gone is null', async () => {
    const tab = browser.tabs.open({ url: 'http://app.test/' });
    browser.tabs.close(tab);
    expect(await tabById(tab.id)).toBeNull();
  });

  test('that is active is found, and every tab is listed', async () => {
    expect(await activeTab()).toBeNull();
    const first = browser.tabs.open({ url: 'http://app.test/' });
    const second = browser.tabs.open({ url: 'http://app.test/' });
    expect((await activeTab())?.id).toBe(second.id);
    expect((await everyTab()).map(({ id }) => id)).toEqual([first.id, second.id]);
  });
});

describe('a question about a tab', () => {
  test('gives its answer', async () => {
    expect(await unlessGone(1, async () => 'answer')).toBe('answer');
  });

  test('that fails because the tab is gone has no answer', async () => {
    expect(await unlessGone(1, () => Promise.reject(new Error('a fault')))).toBeNull();
  });

  test('that fails although the tab is there is a fault', async () => {
    const { id } = browser.tabs.open({ url: 'http://app.test/' });
    await expect(unlessGone(id, () => Promise.reject(new Error('a fault')))).rejects.toThrow('a fault');
  });
});

describe('a tab that loads a page', () => {
  test('is told, whether or not its address may be seen; a new title is not', () => {
    const tab = browser.tabs.open({ url: 'http://app.test/' });
    const loaded: number[] = [];
    onTabLoaded((id) => loaded.push(id));
    browser.tabs.retitle(tab, 'another title');
    expect(loaded).toEqual([]);
    browser.tabs.navigate(tab, 'http://app.test/next');
    expect(new Set(loaded)).toEqual(new Set([tab.id]));
  });

  test('is told under its new number where it was loaded ahead', () => {
    const tab = browser.tabs.open({ url: 'http://app.test/' });
    const loaded: number[] = [];
    onTabLoaded((id) => loaded.push(id));
    expect(loaded).toEqual([]);
    expect(browser.tabs.replace(tab).id).toBe(loaded[0]);
  });
});
