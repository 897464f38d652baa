import { describe, expect, it } from 'vitest';
import { originsOf, receives, siteOf } from '../../src/site/address.ts';

const cookie = {
  name: 'session',
  value: 'x',
  domain: 'example.com',
  hostOnly: false,
  path: '/',
  secure: false,
  httpOnly: true,
  sameSite: 'lax',
  expiresAt: null,
  storeId: '0',
  partition: null,
} as const;

describe('the site of an address', () => {
  it.each([
    ['http://localhost:5000/a?b#c', { origin: 'http://localhost:5000', host: 'localhost', path: '/a' }],
    ['https://Shop.Example.com/', { origin: 'https://shop.example.com', host: 'shop.example.com', path: '/' }],
    ['http://[::1]:5000/', { origin: 'http://[::1]:5000', host: '[::1]', path: '/' }],
  ])('%s has a site', (url, site) => expect(siteOf(url)).toEqual(site));

  it.each(['', 'about:blank', 'chrome://extensions', 'file:///etc/hosts', 'moz-extension://x/y', 'no address'])(
    '“%s” has no site',
    (url) => expect(siteOf(url)).toBeNull(),
  );
});

it('access to a site means both schemes of its host and any port', () => {
  expect(originsOf('localhost')).toEqual(['http://localhost/*', 'https://localhost/*']);
});

it.each([
  ['https://app.example.com/x', '0', true],
  ['https://app.example.com/x', '1', false],
  ['https://other.com/', '0', false],
  ['about:blank', '0', false],
  [null, '0', false],
])('a page at %s in store %s gets the cookie: %s', (url, storeId, received) => {
  expect(receives(url, storeId, cookie)).toBe(received);
});
