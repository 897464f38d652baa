import { beforeEach, describe, expect, test } from 'vitest';
import { isFirefox } from '../../src/browser/engine.ts';
import {
  hasAccess,
  hasAnyAccess,
  hiddenDomains,
  onAccessChanged,
  requestAccess,
} from '../../src/browser/permissions.ts';
import { everySite } from '../../src/site/address.ts';
import { type FakeBrowser, startBrowser } from '../fake-browser/index.ts';

const site = { origin: 'http://www.app.test', host: 'www.app.test', path: '/' };

let browser: FakeBrowser;
beforeEach(() => {
  browser = startBrowser();
});

describe('access', () => {
  test('is to a host by http and https: with one alone the browser hides cookies', async () => {
    browser.permissions.grantPattern('http://app.test/*');
    expect(await hasAccess('app.test')).toBe(false);
    browser.permissions.grantPattern('https://app.test/*');
    expect(await hasAccess('app.test')).toBe(true);
    expect(await hasAccess('other.test')).toBe(false);
  });

  test('to every site is access to each', async () => {
    expect(await hasAnyAccess()).toBe(false);
    browser.permissions.grant('*');
    expect(await hasAnyAccess()).toBe(true);
    expect(await hasAccess('app.test')).toBe(true);
  });

  test('that was taken back is none', async () => {
    browser.permissions.grant('app.test');
    browser.permissions.revoke('app.test');
    expect(await hasAccess('app.test')).toBe(false);
    expect(await hasAnyAccess()).toBe(false);
  });

  test('that is given or taken back is told', () => {
    let changes = 0;
    onAccessChanged(() => (changes += 1));
    browser.permissions.grant('app.test');
    browser.permissions.revoke('app.test');
    expect(changes).toBe(2);
  });
});

describe('domains whose cookies are hidden', () => {
  test('are, in Chromium, the parents without access of their own', async () => {
    browser.permissions.grant('www.shop.app.test', 'app.test');
    expect(await hiddenDomains('www.shop.app.test')).toEqual(isFirefox ? [] : ['shop.app.test']);
  });
});

const ask = (scope: Parameters<typeof requestAccess>[0]) => browser.permissions.click(() => requestAccess(scope, site));

describe('a request for access', () => {
  test('is for the site, by http and https', async () => {
    expect(await ask({ kind: 'site' })).toBe(true);
    expect(browser.permissions.asked).toEqual([['http://www.app.test/*', 'https://www.app.test/*']]);
    expect(await hasAccess('www.app.test')).toBe(true);
  });

  test('is for the hosts that were named, or for every site', async () => {
    await ask({ kind: 'hosts', hosts: ['app.test', 'test.example'] });
    await ask({ kind: 'all' });
    expect(browser.permissions.asked).toEqual([
      ['http://app.test/*', 'https://app.test/*', 'http://test.example/*', 'https://test.example/*'],
      everySite,
    ]);
  });

  test('that the person refuses gives none', async () => {
    browser.permissions.willAnswer(false);
    expect(await ask({ kind: 'site' })).toBe(false);
    expect(await hasAccess('www.app.test')).toBe(false);
  });

  test('reaches the browser within the click: later it would be refused', async () => {
    await expect(requestAccess({ kind: 'site' }, site)).rejects.toThrow('user gesture');
  });
});
