import { expect, test } from 'vitest';
import { isInScope } from '../../src/recording/scope.ts';
import { response } from '../timeline/streams.ts';

const fetched = (url: string) => response({ url, type: 'xmlhttprequest' });
const hosts = new Set(['shop.example.com']);

test('what the site and its neighbours under one domain answer is kept', () => {
  expect(isInScope(fetched('http://shop.example.com/cart'), hosts)).toBe(true);
  expect(isInScope(fetched('http://login.example.com/'), hosts)).toBe(true);
});

test('what another site answers is not, but for pages and redirects, which may lead here', () => {
  expect(isInScope(fetched('http://cdn.test/'), hosts)).toBe(false);
  expect(isInScope(response({ url: 'http://cdn.test/', type: 'main_frame' }), hosts)).toBe(true);
  expect(isInScope({ ...fetched('http://cdn.test/'), redirectUrl: 'http://shop.example.com/' }, hosts)).toBe(true);
});

test('as long as it is not known which site the tab shows, all is kept', () => {
  expect(isInScope(fetched('http://shop.example.com/cart'), new Set())).toBe(true);
});
