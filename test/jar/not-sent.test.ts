import { expect, test } from 'vitest';
import { addressOf } from '../../src/jar/address.ts';
import { type NotSent, notSentRule, type SendableCookie, type SendingContext } from '../../src/jar/not-sent.ts';

const cookie: SendableCookie = {
  domain: 'app.test',
  hostOnly: true,
  path: '/',
  secure: false,
  sameSite: 'unspecified',
  partition: null,
};
const url = (text: string) => {
  const address = addressOf(text);
  if (address === null) throw new Error(text);
  return address;
};
const context: SendingContext = {
  engine: 'chromium',
  url: url('https://app.test/me'),
  method: 'GET',
  type: 'main_frame',
  top: url('https://app.test/me'),
  isCrossSite: false,
};
const post = { isCrossSite: true, method: 'POST' };
const framed = { isCrossSite: true, type: 'sub_frame' };
const refused = (sameSite: SendableCookie['sameSite'], request: string, method = 'GET') =>
  ({ code: 'same-site', sameSite, request, method }) as NotSent;

test.each<[string, Partial<SendableCookie>, Partial<SendingContext>, NotSent]>([
  ['of another host', { domain: 'www.app.test' }, {}, { code: 'domain', domain: 'www.app.test' }],
  ['of the domain above, for that host alone', { domain: 'test' }, {}, { code: 'domain', domain: 'test' }],
  ['for another path', { path: '/app' }, {}, { code: 'path', path: '/app' }],
  ['for a path that only begins alike', { path: '/m' }, {}, { code: 'path', path: '/m' }],
  [
    'that is Secure, over http',
    { secure: true },
    { url: url('http://app.test/') },
    { code: 'secure-on-http', host: 'app.test' },
  ],
  [
    'of another partition',
    { partition: 'https://shop.test' },
    { type: 'sub_frame' },
    { code: 'partition', site: 'https://shop.test' },
  ],
  [
    'that is Strict, after a link of another site',
    { sameSite: 'strict' },
    { isCrossSite: true },
    refused('strict', 'navigation'),
  ],
  ['that is Lax, with a POST of another site', { sameSite: 'lax' }, post, refused('lax', 'unsafe-navigation', 'POST')],
  ['without SameSite, with a POST of another site', {}, post, refused('unspecified', 'unsafe-navigation', 'POST')],
  ['that is Lax, in a frame of another site', { sameSite: 'lax' }, framed, refused('lax', 'subresource')],
  ['without SameSite, in a frame of another site', {}, framed, refused('unspecified', 'subresource')],
])('a browser does not send a cookie %s', (_, of, request, rule) => {
  expect(notSentRule({ ...cookie, ...of }, { ...context, ...request })).toEqual(rule);
});

test.each<[string, Partial<SendableCookie>, Partial<SendingContext>]>([
  ['of the host', {}, {}],
  ['of the domain above', { domain: 'app.test', hostOnly: false }, { url: url('https://www.app.test/') }],
  ['for a path above', { path: '/app' }, { url: url('https://app.test/app/me') }],
  [
    'that is Secure, to localhost over http',
    { secure: true, domain: 'localhost' },
    { url: url('http://localhost:5000/') },
  ],
  ['that is Strict, within the site', { sameSite: 'strict' }, { type: 'xmlhttprequest', method: 'POST' }],
  ['that is Lax, after a link of another site', { sameSite: 'lax' }, { isCrossSite: true }],
  ['that is SameSite=None, anywhere', { sameSite: 'none', secure: true }, framed],
  ['without SameSite, anywhere in Firefox', {}, { ...framed, engine: 'firefox' }],
  ['of the partition of the page', { partition: 'https://app.test' }, { type: 'sub_frame' }],
])('a browser sends a cookie %s', (_, of, request) => {
  expect(notSentRule({ ...cookie, ...of }, { ...context, ...request })).toBeNull();
});
