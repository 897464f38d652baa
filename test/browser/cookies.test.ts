import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type CookieChange, cookiesFor, onCookieChanged, toCookie, writeCookie } from '../../src/browser/cookies.ts';
import { isFirefox } from '../../src/browser/engine.ts';
import type { Cookie } from '../../src/jar/cookie.ts';
import { type FakeBrowser, startBrowser } from '../fake-browser/index.ts';
import { cookie as anyCookie } from '../timeline/streams.ts';

const storeId = isFirefox ? 'firefox-default' : '0';
const cookie = (some: Partial<Cookie> = {}) => anyCookie({ value: 'mine', storeId, ...some });

let browser: FakeBrowser;
beforeEach(() => {
  browser = startBrowser();
  browser.permissions.grant('*');
});

const read = async (host: string, store = storeId) => (await cookiesFor(host, store)).map(({ value }) => value);

describe('the cookies of a host', () => {
  test('come longest path first, then oldest first, as a server receives them', async () => {
    browser.cookies.put({ domain: 'app.test', value: 'root' });
    browser.cookies.put({ domain: 'app.test', path: '/admin', value: 'admin' });
    browser.cookies.put({ domain: 'app.test', name: 'other', value: 'later' });
    browser.cookies.put({ domain: 'app.test', path: '/admin/users', value: 'users' });
    expect(await read('app.test')).toEqual(['users', 'admin', 'root', 'later']);
  });

  test('are those of its parent domains too, and not host-only ones of the parents or of other hosts', async () => {
    browser.cookies.put({ domain: 'www.app.test', value: 'own' });
    browser.cookies.put({ domain: '.app.test', value: 'of the parent domain' });
    browser.cookies.put({ domain: 'app.test', value: 'of the parent host' });
    browser.cookies.put({ domain: '.api.app.test', value: 'of a sibling' });
    browser.cookies.put({ domain: 'www.app.test.example', value: 'of a stranger' });
    expect(await read('www.app.test')).toEqual(['own', 'of the parent domain']);
  });

  test('of one path come oldest first, whatever their domain', async () => {
    browser.cookies.put({ domain: '.app.test', value: 'older' });
    browser.cookies.put({ domain: 'www.app.test', value: 'newer' });
    expect(await read('www.app.test')).toEqual(['older', 'newer']);
  });

  test('are read once, although a search for the parent domain finds those of the host again', async () => {
    browser.cookies.put({ domain: '.www.app.test', value: 'once' });
    expect(await read('www.app.test')).toEqual(['once']);
  });

  test('are none that have expired, which Firefox goes on listing', async () => {
    vi.useFakeTimers({ now: 1_700_000_000_000 });
    onTestFinished(() => void vi.useRealTimers());
    browser.cookies.put({ domain: 'app.test', value: 'over', expirationDate: 1_700_000_005 });
    browser.cookies.put({ domain: 'app.test', name: 'other', value: 'later', expirationDate: 1_700_000_006.5 });
    vi.setSystemTime(1_700_000_005_000);
    expect(await read('app.test')).toEqual(['later']);
    vi.setSystemTime(1_700_000_007_000);
    expect(await read('app.test')).toEqual([]);
  });

  test('are those of one store', async () => {
    const { storeId: privateStore } = browser.tabs.open({ url: 'http://app.test/', incognito: true });
    browser.cookies.put({ domain: 'app.test', value: 'normal' });
    browser.cookies.put({ domain: 'app.test', value: 'private', storeId: privateStore });
    expect(await read('app.test')).toEqual(['normal']);
    expect(await read('app.test', privateStore)).toEqual(['private']);
  });

  test('are those of unpartitioned jars and of its own partition, not of another site’s', async () => {
    browser.cookies.put({ domain: 'app.test', value: 'plain' });
    browser.cookies.put({ domain: 'app.test', value: 'own', partition: 'https://app.test' });
    browser.cookies.put({ domain: 'app.test', value: 'embedded', partition: 'https://portal.example' });
    browser.cookies.put({ domain: 'app.test', value: 'opaque', partition: 'null' });
    expect(await read('app.test')).toEqual(['plain', 'own']);
  });

  test('are none without access to the site', async () => {
    browser.permissions.revoke('*');
    browser.cookies.put({ domain: 'app.test' });
    expect(await read('app.test')).toEqual([]);
  });

  test('of a parent domain are seen through access to the host in Firefox alone', async () => {
    browser.permissions.revoke('*');
    browser.permissions.grant('www.app.test');
    browser.cookies.put({ domain: '.app.test', value: 'of the parent' });
    expect(await read('www.app.test')).toEqual(isFirefox ? ['of the parent'] : []);
  });
});

test('a cookie is described without the leading dot, with null for what it lacks', () => {
  const bare = {
    name: 'session',
    value: 'v',
    domain: '.app.test',
    hostOnly: false,
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'no_restriction',
    session: true,
    storeId,
    firstPartyDomain: '',
  } as const;
  expect(toCookie(bare)).toEqual({
    name: 'session',
    value: 'v',
    domain: 'app.test',
    hostOnly: false,
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'none',
    expiresAt: null,
    storeId,
    partition: null,
  });
  expect(
    toCookie({ ...bare, sameSite: 'lax', expirationDate: 9.5, partitionKey: { topLevelSite: 'https://a.test' } }),
  ).toMatchObject({ sameSite: 'lax', expiresAt: 9.5, partition: 'https://a.test' });
});

describe('a cookie that is written', () => {
  test.each<[string, Partial<Cookie>, string]>([
    ['host-only', {}, 'app.test'],
    ['of a parent domain', { domain: 'app.test', hostOnly: false }, 'www.app.test'],
    ['Secure', { secure: true }, 'app.test'],
    [
      'with every attribute',
      { path: '/admin', httpOnly: false, sameSite: 'strict', expiresAt: 4_102_444_800 },
      'app.test',
    ],
    ['SameSite=None', { sameSite: 'none', secure: true }, 'app.test'],
    ['partitioned', { partition: 'https://app.test', secure: true }, 'app.test'],
    ['partitioned on an http page', { partition: 'http://app.test' }, 'app.test'],
  ])('is read back as it was meant: %s', async (_, some, host) => {
    const meant = cookie(some);
    const { problem, found } = await writeCookie({ kind: 'set', cookie: meant }, host);
    expect(problem).toBeNull();
    // Browsers keep no cookie for more than 400 days.
    expect({ ...found, expiresAt: null }).toEqual({ ...meant, expiresAt: null });
    expect(found?.expiresAt === null).toBe(meant.expiresAt === null);
  });

  test('replaces the one of its own partition and leaves the others', async () => {
    browser.cookies.put({ domain: 'app.test', value: 'plain' });
    browser.cookies.put({ domain: 'app.test', value: 'old', partition: 'https://app.test' });
    await writeCookie({ kind: 'set', cookie: cookie({ partition: 'https://app.test' }), over: 'old' }, 'app.test');
    expect(browser.cookies.values()).toEqual(['plain', 'mine']);
  });

  // Development servers on localhost have partitioned Secure cookies without https.
  test('replaces the one of an http page’s partition, and removes it', async () => {
    const partition = 'http://localhost';
    browser.cookies.put({ domain: 'localhost', value: 'old', secure: true, partition });
    const mine = cookie({ domain: 'localhost', secure: true, partition });
    await writeCookie({ kind: 'set', cookie: mine, over: 'old' }, 'localhost');
    expect(browser.cookies.values()).toEqual(['mine']);
    await writeCookie({ kind: 'remove', cookie: mine }, 'localhost');
    expect(browser.cookies.values()).toEqual([]);
  });

  test('needs access to the host alone', async () => {
    browser.permissions.revoke('*');
    browser.permissions.grant('app.test');
    expect(await writeCookie({ kind: 'set', cookie: cookie() }, 'app.test')).toMatchObject({
      problem: null,
      found: { value: 'mine' },
    });
  });

  test('replaces the value that it is meant to replace', async () => {
    browser.cookies.put({ domain: 'app.test', value: 'old' });
    expect(await writeCookie({ kind: 'set', cookie: cookie(), over: 'old' }, 'app.test')).toMatchObject({
      problem: null,
      found: { value: 'mine' },
    });
  });

  test.each(['set', 'remove'] as const)('changes nothing where another value stands by now: %s', async (kind) => {
    browser.cookies.put({ domain: 'app.test', value: 'of the site' });
    const changes: CookieChange[] = [];
    onCookieChanged((change) => changes.push(change));
    for (const over of ['old', null])
      expect(await writeCookie({ kind, cookie: cookie(), over }, 'app.test')).toMatchObject({
        problem: null,
        found: { value: 'of the site' },
      });
    expect(changes).toEqual([]);
  });

  test('changes nothing where the cookie to be replaced is gone by now', async () => {
    expect(await writeCookie({ kind: 'set', cookie: cookie(), over: 'old' }, 'app.test')).toEqual({
      problem: null,
      found: null,
    });
  });

  test('replaces whatever stands there where no value is named, as an undo does', async () => {
    browser.cookies.put({ domain: 'app.test', value: 'of the site' });
    expect(await writeCookie({ kind: 'set', cookie: cookie() }, 'app.test')).toMatchObject({
      found: { value: 'mine' },
    });
  });

  test('is refused in the browser’s words, or in none: what the jar holds then is told', async () => {
    browser.cookies.put({ domain: 'app.test', value: 'old' });
    const large = cookie({ value: 'x'.repeat(4096) });
    const { problem, found } = await writeCookie({ kind: 'set', cookie: large, over: 'old' }, 'app.test');
    expect(problem).toEqual(
      isFirefox ? null : expect.stringContaining('Failed to parse or set cookie named "session"'),
    );
    expect(found?.value).toBe('old');
  });

  test('is refused without access', async () => {
    browser.permissions.revoke('*');
    const { problem, found } = await writeCookie({ kind: 'set', cookie: cookie() }, 'app.test');
    expect(problem).toContain(isFirefox ? 'Permission denied' : 'No host permissions');
    expect(found).toBeNull();
  });
});

describe('a cookie that is removed', () => {
  test.each<[string, Partial<Cookie>]>([
    ['host-only', {}],
    ['of a parent domain', { domain: 'test.example', hostOnly: false }],
    ['Secure', { secure: true }],
    ['partitioned', { partition: 'https://app.test.example', secure: true }],
  ])('is gone: %s', async (_, some) => {
    const host = 'app.test.example';
    const going = cookie({ domain: host, ...some });
    await writeCookie({ kind: 'set', cookie: going }, host);
    expect(browser.cookies.values()).toEqual(['mine']);
    expect(await writeCookie({ kind: 'remove', cookie: going, over: 'mine' }, host)).toEqual({
      problem: null,
      found: null,
    });
    expect(browser.cookies.values()).toEqual([]);
  });

  test('that was never there is no problem', async () => {
    expect(await writeCookie({ kind: 'remove', cookie: cookie() }, 'app.test')).toEqual({ problem: null, found: null });
  });
});

/** The changes reported from now on. */
function follow() {
  const changes: string[] = [];
  onCookieChanged(({ cookie: { value }, removed, cause }) =>
    changes.push(`${removed ? 'removed' : 'added'} ${value}, ${cause}`),
  );
  return changes;
}

describe('changes of the jar', () => {
  test('are told for every cookie that is set, overwritten or removed', () => {
    const changes = follow();
    browser.cookies.put({ domain: 'app.test', value: 'one' });
    browser.cookies.put({ domain: 'app.test', value: 'two' });
    browser.cookies.drop('session');
    expect(changes).toEqual([
      'added one, explicit',
      // Firefox puts the new value into both events of an overwrite.
      `removed ${isFirefox ? 'two' : 'one'}, overwrite`,
      'added two, explicit',
      'removed two, explicit',
    ]);
  });

  test('of a cookie that expired are told when the jar is next read, by Firefox never', async () => {
    const changes = follow();
    browser.cookies.put({ domain: 'app.test', value: 'brief', expirationDate: Date.now() / 1000 + 0.01 });
    await expect.poll(() => read('app.test')).toEqual([]);
    expect(changes).toEqual(['added brief, explicit', ...(isFirefox ? [] : ['removed brief, expired'])]);
  });
});
