import { expect, test } from 'vitest';
import { isInScope } from '../../src/recording/scope.ts';
import { response } from '../timeline/streams.ts';

const fetched = (url: string) => response({ url, type: 'xmlhttprequest' });
const hosts = new Set(['shop.example.com']);

test('responses of the site and of other hosts of its domain are recorded', () => {
  expect(isInScope(fetched('http://shop.example.com/cart'), hosts)).toBe(true);
  expect(isInScope(fetched('http://login.example.com/'), hosts)).toBe(true);
});

test('responses of other sites are not recorded, except pages and redirects, which may lead here', () => {
  expect(isInScope(fetched('http://cdn.test/'), hosts)).toBe(false);
  expect(isInScope(response({ url: 'http://cdn.test/', type: 'main_frame' }), hosts)).toBe(true);
  expect(isInScope({ ...fetched('http://cdn.test/'), redirectUrl: 'http://shop.example.com/' }, hosts)).toBe(true);
});

test('every response is recorded until the site in the tab is known', () => {
  expect(isInScope(fetched('http://shop.example.com/cart'), new Set())).toBe(true);
});
