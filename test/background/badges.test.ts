import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createBadges } from '../../src/background/badges.ts';
import { saveSettings } from '../../src/browser/settings-store.ts';
import { tabById } from '../../src/browser/tabs.ts';
import { defaultSettings } from '../../src/site/settings.ts';
import { type FakeBrowser, startBrowser } from '../fake-browser/index.ts';
import type { FakeTab } from '../fake-browser/tabs.ts';
import { flask } from '../gallery/sign.ts';
import { uncaught } from './uncaught.ts';

// Unix seconds.
const now = 1_700_000_000;
const flaskLifetime = 31 * 24 * 60 * 60;

let browser: FakeBrowser;
let refresh: ReturnType<typeof createBadges>;
beforeEach(() => {
  vi.useFakeTimers({ now: now * 1000 });
  browser = startBrowser();
  browser.permissions.grant('app.test', 'other.test');
  refresh = createBadges();
  return () => void vi.useRealTimers();
});

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(100);
}

/** A tab whose site has a session, with the age of its signature in seconds, and the keys that the person typed. */
async function openTab({ host = 'app.test', signedAgo = 60, key = '' } = {}): Promise<FakeTab> {
  const tab = browser.tabs.open({ url: `http://${host}/` });
  const { storeId } = tab;
  browser.cookies.put({ domain: host, storeId, value: flask('{"a":1}', { key: 'right', at: now - signedAgo }) });
  const jar = (await tabById(tab.id))?.jar;
  const keys = key === '' ? [] : [{ line: 0, bytes: [...new TextEncoder().encode(key)] }];
  if (jar) await saveSettings(`http://${host}`, jar, { ...defaultSettings, secrets: key, keys });
  return tab;
}

async function signOf(tab: FakeTab): Promise<string | undefined> {
  refresh();
  await settle();
  return browser.action.of(tab).text;
}

describe('the badge of a tab', () => {
  test('has a sign for each outcome', async () => {
    expect(await signOf(await openTab())).toBe('?');
    expect(await signOf(await openTab({ key: 'right' }))).toBe('✓');
    expect(await signOf(await openTab({ key: 'wrong' }))).toBe('✕');
    expect(await signOf(await openTab({ key: 'right', signedAgo: flaskLifetime + 60 }))).toBe('⏱');
  });

  test('tells without a key that a session is too old whatever the key', async () => {
    expect(await signOf(await openTab({ signedAgo: flaskLifetime + 60 }))).toBe('⏱');
  });

  test('says the same in words and in colour', async () => {
    const [right, wrong] = [await openTab({ key: 'right' }), browser.tabs.open({ url: 'http://other.test/' })];
    await signOf(right);
    const [first, second] = [browser.action.of(right), browser.action.of(wrong)];
    expect(first.title).not.toBe(second.title);
    expect(first.color).not.toBe(second.color);
  });

  test('is empty on a page without a session, without access, or without a site', async () => {
    expect(await signOf(browser.tabs.open({ url: 'http://other.test/' }))).toBe('');
    expect(await signOf(browser.tabs.open({ url: 'http://no-access.test/' }))).toBe('');
    expect(await signOf(browser.tabs.open({ url: 'about:blank' }))).toBe('');
  });

  test('is set for the tabs that are asked for alone', async () => {
    const [first, second] = [await openTab(), await openTab()];
    refresh(({ id }) => id === second.id);
    await settle();
    expect(browser.action.of(first)).toEqual({});
    expect(browser.action.of(second).text).toBe('?');
  });

  test('is set for all that was asked for at once', async () => {
    const [first, second] = [await openTab(), await openTab()];
    refresh(({ id }) => id === first.id);
    refresh(({ id }) => id === second.id);
    await settle();
    expect(browser.action.of(first).text).toBe('?');
    expect(browser.action.of(second).text).toBe('?');
  });

  test('is set for all that was asked for while others were being set', async () => {
    const [first, second] = [await openTab(), await openTab()];
    const release = browser.cookies.hold();
    refresh(({ id }) => id === first.id);
    await settle();
    refresh(({ id }) => id === second.id);
    release();
    await settle();
    expect(browser.action.of(first).text).toBe('?');
    expect(browser.action.of(second).text).toBe('?');
  });

  test('of a tab that was closed meanwhile is no fault, and others get theirs', async () => {
    const [gone, other] = [await openTab(), await openTab()];
    const release = browser.cookies.hold();
    const failures = await uncaught(async () => {
      refresh();
      await settle();
      browser.tabs.close(gone);
      release();
      await settle();
    });
    expect(failures).toEqual([]);
    expect(browser.action.of(other).text).toBe('?');
  });
});

/** Seconds from now. */
const due = () => Object.values(browser.alarms.due()).map((milliseconds) => milliseconds / 1000 - now);

describe('the badge of a site with several cookies', () => {
  const keys = [{ line: 0, bytes: [...new TextEncoder().encode('right')] }];

  /** A tab whose site has these cookies, by name, and the right key. */
  async function tabWith(cookies: Readonly<Record<string, string>>): Promise<FakeTab> {
    const tab = browser.tabs.open({ url: 'http://app.test/' });
    for (const [name, value] of Object.entries(cookies))
      browser.cookies.put({ name, value, domain: 'app.test', storeId: tab.storeId });
    const jar = (await tabById(tab.id))?.jar;
    if (jar) await saveSettings('http://app.test', jar, { ...defaultSettings, secrets: 'right', keys });
    return tab;
  }

  const good = flask('{"a":1}', { key: 'right', at: now - 60 });
  const old = flask('{"a":1}', { key: 'right', at: now - flaskLifetime - 60 });
  const foreign = flask('{"a":1}', { key: 'another', at: now - 60 });
  // `Signer('right').sign('twofa_ok')`
  const mark = 'twofa_ok.taYHsHX3FuIdVFvlOEq_SuyT0PM';

  test('is that of the session, whatever else looks like one', async () => {
    expect(await signOf(await tabWith({ a_token: foreign, session: good }))).toBe('✓');
  });

  test('is the worst of several sessions, and says which', async () => {
    const tab = await tabWith({ app_session: good, other_session: old, session: good });
    expect(await signOf(tab)).toBe('⏱');
    expect(browser.action.of(tab).title).toBe('other_session: Flask will ignore this session: too old');
  });

  test('is not that of another app’s session, if the key signs this app’s', async () => {
    expect(await signOf(await tabWith({ session: foreign }))).toBe('✕');
    expect(await signOf(await tabWith({ session: foreign, app_session: good }))).toBe('✓');
  });

  test('is not that of a text that the app signed', async () => {
    expect(await signOf(await tabWith({ twofa: mark }))).toBe('');
    expect(await signOf(await tabWith({ twofa: mark, session: old }))).toBe('⏱');
  });
});

describe('the alarm', () => {
  test('is set to the second after the last in which the session is accepted', async () => {
    await openTab({ key: 'right', signedAgo: flaskLifetime - 30 });
    refresh();
    await settle();
    expect(due()).toEqual([31]);
  });

  test('is set to the second at which the browser drops the cookie, if that is sooner, and empties the badge', async () => {
    const tab = await openTab({ key: 'right' });
    const value = flask('{"a":1}', { key: 'right', at: now - 60 });
    browser.cookies.put({ domain: 'app.test', storeId: tab.storeId, value, expirationDate: now + 12 });
    expect(await signOf(tab)).toBe('✓');
    expect(due()).toEqual([12]);
    await vi.advanceTimersByTimeAsync(12_000);
    expect(await signOf(tab)).toBe('');
  });

  test('is set to the first turn of several tabs', async () => {
    await openTab({ signedAgo: flaskLifetime - 90 });
    await openTab({ host: 'other.test', signedAgo: flaskLifetime - 30 });
    refresh();
    await settle();
    expect(due()).toEqual([31]);
  });

  test('is set to the second of signing where that is still to come', async () => {
    await openTab({ signedAgo: -45 });
    refresh();
    await settle();
    expect(due()).toEqual([45]);
  });

  test('is cleared where no verdict will turn', async () => {
    await openTab({ signedAgo: flaskLifetime - 30 });
    refresh();
    await settle();
    expect(due()).toHaveLength(1);
    browser.cookies.drop('session');
    refresh();
    await settle();
    expect(due()).toEqual([]);
  });
});
