import { describe, expect, test } from 'vitest';
import { harResponse } from '../../src/recording/har-response.ts';

const headers = (list: Record<string, string>) => Object.entries(list).map(([name, value]) => ({ name, value }));

/** Entries of Chrome 156 and Firefox 153 without the unused fields (HAR 1.2; har-builder.js, chrome_devtools' HARWriter). */
const chrome = {
  _resourceType: 'document',
  startedDateTime: '2026-11-23T08:44:04.181Z',
  request: {
    method: 'POST',
    url: 'http://app.test/login',
    headers: headers({ Cookie: 'a=1', Origin: 'http://app.test' }),
  },
  response: {
    status: 302,
    headers: headers({
      Location: '/me',
      'Set-Cookie': 'session=x',
      Vary: 'Cookie',
      Date: 'Mon, 23 Nov 2026 08:44:04 GMT',
    }),
  },
  timings: { blocked: 2, dns: -1, connect: 3, ssl: 3, send: 1, wait: 20, receive: 5, _blocked_queueing: 2 },
};
const firefox = {
  startedDateTime: '2026-11-23T09:44:04.181+01:00',
  request: { method: 'GET', url: 'http://app.test/me', headers: headers({ 'Upgrade-Insecure-Requests': '1' }) },
  response: { status: 200, headers: [] },
  timings: { blocked: 0, dns: 0, connect: 0, ssl: 0, send: 0, wait: 2, receive: 0 },
  cache: {},
};
const context = { requestId: '7', topUrlAt: () => 'http://app.test/page' };
const startedAt = Date.UTC(2026, 10, 23, 8, 44, 4, 181);

test('a HAR entry of Chrome gives a response with all its fields', () => {
  expect(harResponse(chrome, context)).toEqual({
    kind: 'response',
    source: 'har',
    requestId: '7',
    startedAt,
    at: startedAt + 26,
    method: 'POST',
    url: 'http://app.test/login',
    status: 302,
    cookieSent: 'a=1',
    setCookies: ['session=x'],
    vary: 'Cookie',
    type: 'main_frame',
    redirectUrl: 'http://app.test/me',
    topUrl: 'http://app.test/login',
    initiator: null,
    requestHeaders: { origin: 'http://app.test' },
    responseHeaders: { date: 'Mon, 23 Nov 2026 08:44:04 GMT' },
  });
});

test('a HAR entry of Chrome for a frame’s document is told from the tab’s page where the request says so', () => {
  const framed = { ...chrome.request, headers: headers({ 'Sec-Fetch-Dest': 'iframe' }) };
  expect(harResponse({ ...chrome, request: framed }, context)).toMatchObject({
    type: 'sub_frame',
    topUrl: 'http://app.test/page',
  });
});

describe('the type of a HAR entry of Firefox, which names none', () => {
  test('is main_frame for a request with Upgrade-Insecure-Requests', () => {
    expect(harResponse(firefox, context)).toMatchObject({
      startedAt,
      at: startedAt + 2,
      type: 'main_frame',
      cookieSent: '',
      redirectUrl: null,
    });
  });

  test('is other for the navigation of a frame and for a fetch', () => {
    const frame = {
      ...firefox.request,
      headers: [...firefox.request.headers, ...headers({ 'Sec-Fetch-Dest': 'iframe' })],
    };
    for (const request of [frame, { ...firefox.request, headers: [] }])
      expect(harResponse({ ...firefox, request }, context)).toMatchObject({
        type: 'other',
        topUrl: 'http://app.test/page',
      });
  });
});

test.each([
  ['an entry that Chrome took from its cache', { ...chrome, _fromCache: 'disk' }],
  ['an entry that Firefox took from its cache', { ...firefox, cache: { afterRequest: null } }],
  ['an entry without a response', { ...chrome, response: { status: 0, headers: [] } }],
  ['an entry without a time', { ...chrome, startedDateTime: 'soon' }],
  ['an entry without an address', { ...chrome, request: { method: 'GET', headers: [] } }],
  ['null', null],
  ['a text', 'HAR'],
])('no response comes from %s', (_, entry) => {
  expect(harResponse(entry, context)).toBeNull();
});

test.each([
  ['method', { ...chrome, request: { ...chrome.request, method: 5 } }, { method: '' }],
  ['request headers', { ...chrome, request: { ...chrome.request, headers: 'Cookie' } }, { cookieSent: '' }],
  [
    'one of its headers',
    { ...chrome, request: { ...chrome.request, headers: [5, ...chrome.request.headers] } },
    { cookieSent: 'a=1' },
  ],
  [
    'the name of a header',
    { ...chrome, response: { status: 200, headers: [{ name: 1, value: 'x' }] } },
    { setCookies: [], vary: '' },
  ],
  ['one of its times', { ...chrome, timings: { ...chrome.timings, wait: 'long' } }, { at: startedAt + 6 }],
  ['all of its times', { ...chrome, timings: null }, { at: startedAt }],
  ['the type', { ...chrome, _resourceType: 5 }, { type: '' }],
  ['the cache', { ...chrome, cache: 5 }, { status: 302 }],
])('%s may be broken: the rest is read', (_, entry, read) => {
  expect(harResponse(entry, context)).toMatchObject(read);
});

test.each([
  ['what names no status', { ...chrome, response: { headers: [] } }],
  ['what has no response', { ...chrome, response: undefined }],
  ['what has no request', { ...chrome, request: 'GET /' }],
  ['what has a time that is no text', { ...chrome, startedDateTime: 5 }],
])('%s is left out', (_, entry) => {
  expect(harResponse(entry, context)).toBeNull();
});

test('the polyfill’s proxies have no keys of their own: fields are asked for by name', () => {
  expect(harResponse(Object.create(chrome), context)).toMatchObject({ status: 302, setCookies: ['session=x'] });
});
