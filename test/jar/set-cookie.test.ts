import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Cookie } from '../../src/jar/cookie.ts';
import { addressOf } from '../../src/jar/address.ts';
import type { Engine } from '../../src/jar/engine-rules.ts';
import { locationOfSetCookie } from '../../src/jar/cookie-location.ts';
import { type Refusal, refusalOf } from '../../src/jar/refusal.ts';
import { expiryOf, parseSetCookie } from '../../src/jar/set-cookie.ts';

type Taken = Pick<
  Cookie,
  'name' | 'value' | 'domain' | 'hostOnly' | 'path' | 'secure' | 'httpOnly' | 'sameSite' | 'partition'
> & { lifetime: number | null };
type Measured = {
  crossSite: string[];
  sameSite: string[];
  crossSiteNavigation: string[];
  overwritten: string[];
  rows: { url: string; header: string; cookie: Taken | null }[];
};

const measured = (engine: Engine): Measured =>
  JSON.parse(fs.readFileSync(new URL(`recordings/set-cookie-${engine}.json`, import.meta.url), 'utf8'));
const at = (url: string) => addressOf(url)!;
const setting = (
  engine: Engine,
  url: string,
  some: { type?: string; topUrl?: string; secure?: { name: string; path: string }[] } = {},
) => ({
  engine,
  url: at(url),
  type: some.type ?? 'xmlhttprequest',
  topUrl: some.topUrl === undefined ? at(url) : at(some.topUrl),
  secureCookies: (some.secure ?? []).map((held) => ({ ...held, domain: 'app.test', hostOnly: true })),
});
const short = (header: string) => (header.length > 70 ? `${header.slice(0, 40)}… (${header.length})` : header);
/** The test server sent UTF-8. The recording has it byte by byte; browsers report it as text. */
const decoded = (header: string) => (/[\x80-\xff]/.test(header) ? Buffer.from(header, 'latin1').toString() : header);

describe.each(['chromium', 'firefox'] as const)('a Set-Cookie is read and refused as %s did', (engine) => {
  const { rows, crossSite, sameSite, crossSiteNavigation, overwritten } = measured(engine);

  test.each(rows.map((row) => [row.url.replace(/\/one.*/, ''), short(row.header), row] as const))(
    '%s: %s',
    (_, __, { url, header, cookie }) => {
      const parsed = parseSetCookie(decoded(header), engine);
      const isGone = expiryOf(parsed, 1000) === 0 || (parsed.maxAge === null && parsed.expires === 0);
      const rule = refusalOf(parsed, setting(engine, url));
      expect(rule !== null || isGone, JSON.stringify(rule)).toBe(cookie === null);
      if (cookie === null) return;
      const { lifetime, partition, ...taken } = cookie;
      const { name, value, secure, httpOnly } = parsed;
      const { domain, hostOnly, path } = locationOfSetCookie(parsed, at(url));
      expect({ name, value, secure, httpOnly, sameSite: parsed.sameSite, domain, hostOnly, path }).toEqual(taken);
      expect(parsed.partitioned).toBe(partition !== null);
      expect(expiryOf(parsed, 0) === null).toBe(lifetime === null);
    },
  );

  const cross = {
    'x-default': '',
    'x-lax': 'SameSite=Lax',
    'x-strict': 'SameSite=Strict',
    'x-none': 'SameSite=None; Secure',
    'x-part': 'SameSite=None; Secure; Partitioned',
    'x-part-lax': 'Secure; Partitioned',
  };
  const takenFrom = (url: string, some: { type?: string; topUrl?: string }) =>
    Object.entries(cross)
      .filter(
        ([name, attributes]) =>
          refusalOf(parseSetCookie(`${name}=1; Path=/; ${attributes}`, engine), setting(engine, url, some)) === null,
      )
      .map(([name]) => name)
      .toSorted();

  test('in a response from another site', () => {
    // Headless Chromium blocks third-party cookies. That is a setting and not a rule for the cookie, so it is not predicted.
    const blocked = engine === 'chromium' ? ['x-none'] : [];
    const taken = takenFrom('https://other.test/', { topUrl: 'https://app.test/' });
    expect(taken.filter((name) => !blocked.includes(name))).toEqual(crossSite);
  });

  test('in a response from another host of the site, and in a navigation from another site', () => {
    expect(takenFrom('https://sub.app.test/', { topUrl: 'https://app.test/' })).toEqual(sameSite);
    expect(takenFrom('https://app.test/', { type: 'main_frame', topUrl: 'https://other.test/' })).toEqual(
      crossSiteNavigation,
    );
  });

  test('over http with a Secure cookie in the jar', () => {
    const secure = [
      { name: 'sec', path: '/' },
      { name: 'sec-sub', path: '/a' },
      { name: 'sec-root', path: '/' },
    ];
    const tried = { sec: '/', 'sec-sub': '/a/b', 'sec-root': '/a' };
    const taken = Object.entries(tried).filter(
      ([name, path]) =>
        refusalOf(
          parseSetCookie(`${name}=http; Path=${path}`, engine),
          setting(engine, 'http://app.test/', { secure }),
        ) === null,
    );
    expect(taken.map(([name]) => name)).toEqual(overwritten);
  });
});

describe('a refused Set-Cookie names the rule that it broke', () => {
  const big = 'a'.repeat(4090);
  const cases: [string, string, Refusal][] = [
    ['http://app.test/', 'session=a; Secure', { code: 'secure-on-http', host: 'app.test' }],
    ['http://app.test/', 'session=a; SameSite=None', { code: 'same-site-none-without-secure' }],
    ['https://app.test/', 'session=a; Partitioned', { code: 'partitioned-without-secure' }],
    ['http://app.test/', `session=${big}`, { code: 'too-large', size: 4097, limit: 4096 }],
    [
      'http://app.test/',
      'session=a; Domain=other.test',
      { code: 'domain-mismatch', domain: 'other.test', host: 'app.test' },
    ],
    ['http://app.test/', 'session=a; Domain=test', { code: 'domain-is-public-suffix', domain: 'test' }],
    ['http://shop.co.uk/', 'session=a; Domain=co.uk', { code: 'domain-is-public-suffix', domain: 'co.uk' }],
    [
      'http://127.0.0.1/',
      'session=a; Domain=localhost',
      { code: 'domain-on-ip-address', domain: 'localhost', host: '127.0.0.1' },
    ],
    [
      'https://app.test/',
      '__Host-session=a; Secure; Path=/; Domain=app.test',
      { code: 'prefix', prefix: '__Host-', needs: 'no-domain' },
    ],
    [
      'https://app.test/',
      '__host-session=a; Secure; Path=/x',
      { code: 'prefix', prefix: '__Host-', needs: 'root-path' },
    ],
    ['https://app.test/', '__Secure-session=a', { code: 'prefix', prefix: '__Secure-', needs: 'secure-attribute' }],
    [
      'http://app.test/',
      '__Secure-session=a; Secure',
      { code: 'prefix', prefix: '__Secure-', needs: 'secure-connection' },
    ],
    [
      'https://app.test/',
      '__Host-Http-session=a; Secure; Path=/',
      { code: 'prefix', prefix: '__Host-Http-', needs: 'http-only' },
    ],
    ['https://app.test/', '=__Host-session=a; Secure', { code: 'prefix', prefix: '__Host-', needs: 'a-name' }],
    ['http://app.test/', 'session=a\x01b', { code: 'control-character', in: 'value' }],
    ['http://app.test/', '=', { code: 'empty' }],
  ];
  test.each(cases)('%s: %s', (url, header, rule) => {
    expect(refusalOf(parseSetCookie(header, 'chromium'), setting('chromium', url))).toEqual(rule);
  });

  test('a Set-Cookie that breaks no known rule is not refused', () => {
    expect(
      refusalOf(
        parseSetCookie('session=a; Path=/; HttpOnly; SameSite=Lax', 'chromium'),
        setting('chromium', 'http://app.test/'),
      ),
    ).toBeNull();
  });
});

const expiry = (header: string) => expiryOf(parseSetCookie(header, 'chromium'), 1_800_000_000);

describe('the expiry of a Set-Cookie', () => {
  test.each([
    ['a=1', null],
    ['a=1; Max-Age=60', 1_800_000_060],
    ['a=1; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT', 1_800_000_060],
    ['a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0', 0],
    ['a=1; Max-Age=-5', 0],
    ['a=1; Max-Age=1e3', null],
    ['a=1; Max-Age=99999999999', 1_800_000_000 + 400 * 86_400],
    ['a=1; Expires=Fri, 15 Jan 2027 08:00:00 GMT', 1_800_000_000],
    ['a=1; Expires=Friday, 15-Jan-27 08:00:00 GMT', 1_800_000_000],
    ['a=1; Expires=Fri Jan 15 08:00:00 2027', 1_800_000_000],
    ['a=1; Expires=Fri, 32 Jan 2027 08:00:00 GMT', null],
    ['a=1; Expires=Wed, 31 Feb 2027 08:00:00 GMT', null],
    ['a=1; Expires=15 Jan 2027 25:00:00', null],
    ['a=1; Expires=never', null],
  ])('%s', (header, expected) => {
    expect(expiry(header)).toBe(expected);
  });

  test('an attribute over 1024 bytes is treated as absent, and named', () => {
    const parsed = parseSetCookie(`a=1; Path=/${'x'.repeat(1024)}; Path=/b`, 'chromium');
    expect(parsed.path).toBe('/b');
    expect(parsed.ignored).toEqual(['Path']);
  });
});
