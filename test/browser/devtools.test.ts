import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createPanel } from '../../src/browser/devtools-panel.ts';
import { inspectedTabId, inspectedUrl, onDevtoolsTheme } from '../../src/browser/devtools.ts';
import { isFirefox } from '../../src/browser/engine.ts';
import { type FakeBrowser, startBrowser } from '../fake-browser/index.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = startBrowser();
});

test('the panel is created under its title', () => {
  createPanel('Flask Session', '/icon.png', '/panel.html');
  expect(browser.devtools.panels).toEqual([['Flask Session', '/icon.png', '/panel.html']]);
});

function followUrl() {
  const changes: (string | null)[] = [];
  const url = inspectedUrl(() => changes.push(url()));
  return { url, changes };
}

function followTheme() {
  const themes: string[] = [];
  onDevtoolsTheme((theme) => themes.push(theme));
  return themes;
}

describe('the inspected page', () => {
  test('tells its address, each engine in its own shape', async () => {
    browser.devtools.inspect({ id: 7 }, 'http://app.test/');
    expect(inspectedTabId()).toBe(7);
    const { url, changes } = followUrl();
    expect(url()).toBeNull();
    await vi.waitFor(() => expect(changes).toEqual(['http://app.test/']));
    expect(url()).toBe('http://app.test/');
  });

  test('is followed when it navigates', async () => {
    browser.devtools.inspect({ id: 1 }, 'http://app.test/');
    const { changes } = followUrl();
    await vi.waitFor(() => expect(changes).toHaveLength(1));
    browser.devtools.navigate('http://app.test/next');
    expect(changes).toEqual(['http://app.test/', 'http://app.test/next']);
  });

  test('keeps the address that it has gone to where the answer about the earlier one comes late', async () => {
    browser.devtools.inspect({ id: 1 }, 'http://app.test/');
    const { url, changes } = followUrl();
    browser.devtools.navigate('http://app.test/next');
    await Promise.resolve();
    await Promise.resolve();
    expect(changes).toEqual(['http://app.test/next']);
    expect(url()).toBe('http://app.test/next');
  });

  test('has no address where it may not be asked, such as a page of the browser’s own', async () => {
    browser.devtools.inspect({ id: 1 }, null);
    const { url, changes } = followUrl();
    await Promise.resolve();
    expect(url()).toBeNull();
    expect(changes).toEqual([]);
  });
});

describe('the theme of devtools', () => {
  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    return () => vi.unstubAllGlobals();
  });

  test('is told now and at each change, by whichever way the engine has', () => {
    const themes = followTheme();
    browser.devtools.setTheme('dark');
    browser.devtools.setTheme(isFirefox ? 'light' : 'default');
    expect(themes).toEqual(['light', 'dark', 'light']);
  });

  test('under a name that says neither is the browser’s own', () => {
    const themes = followTheme();
    browser.devtools.setTheme('auto');
    expect(themes).toEqual(['light', 'dark']);
  });
});
