import { expect, test } from 'vitest';
import type { Cookie } from '../../../src/jar/cookie.ts';
import type { NotSent } from '../../../src/jar/not-sent.ts';
import type { TimelineEvent } from '../../../src/timeline/event.ts';
import { change, cookie, entriesOf, flask, reading, response } from '../streams.ts';

// A browser has a session but does not send it with every request. RFC 6265bis, 5.8.3.

const [a, b] = [flask('a'), flask('b')];
const held = (some: Partial<Cookie>) => reading([cookie({ value: a, ...some })], 0);
const asks = (some: Parameters<typeof response>[0]) =>
  response({ at: 5000, vary: 'Cookie', type: 'main_frame', cookieSent: '', ...some });
const rules = (events: readonly TimelineEvent[], some = {}) =>
  entriesOf(events, some).map((entry) => ('unsent' in entry ? (entry.unsent?.rule ?? null) : entry.kind));

const crossSite = { requestHeaders: { 'sec-fetch-site': 'cross-site' } };

test.each<[string, Partial<Cookie>, Parameters<typeof response>[0], NotSent]>([
  ['its path', { path: '/app' }, {}, { code: 'path', path: '/app' }],
  ['Secure on http', { secure: true }, {}, { code: 'secure-on-http', host: 'app.test' }],
  [
    'SameSite=Lax on a POST of another site',
    { sameSite: 'lax' },
    { method: 'POST', initiator: 'https://idp.test' },
    { code: 'same-site', sameSite: 'lax', request: 'unsafe-navigation', method: 'POST' },
  ],
  [
    'SameSite=Strict on a link of another site',
    { sameSite: 'strict' },
    { url: 'https://app.test/', ...crossSite },
    { code: 'same-site', sameSite: 'strict', request: 'navigation', method: 'GET' },
  ],
  [
    'SameSite=Lax in a frame of another site',
    { sameSite: 'lax' },
    { type: 'sub_frame', topUrl: 'http://shop.test/' },
    { code: 'same-site', sameSite: 'lax', request: 'subresource', method: 'GET' },
  ],
  [
    'a fetch to another origin without credentials',
    {},
    { url: 'http://app.test:5001/api', type: 'xmlhttprequest', initiator: 'http://app.test:5000' },
    { code: 'no-credentials', isOtherOrigin: true },
  ],
  [
    'a fetch to its own origin without credentials',
    {},
    { url: 'http://app.test/api', type: 'xmlhttprequest', initiator: 'http://app.test' },
    { code: 'no-credentials', isOtherOrigin: false },
  ],
  ['no known rule', {}, { cookieSent: 'theme=dark' }, { code: 'unknown' }],
])('a session that the browser has and did not send is named, with the reason: %s', (_, some, request, rule) => {
  const [entry] = entriesOf([held(some), asks(request)]);
  expect(entry).toMatchObject({ kind: 'read-only', before: null, after: null, cookie: null });
  expect(entry).toMatchObject({ unsent: { value: a, cookie: { name: 'session' }, rule } });
});

test('a response that sets a session names the one that the request did not send, too', () => {
  const lax = held({ sameSite: 'lax' });
  const post = asks({
    method: 'POST',
    initiator: 'https://idp.test',
    setCookies: [`session=${b}; Path=/; SameSite=Lax`],
  });
  expect(entriesOf([lax, post])).toMatchObject([
    { kind: 'created', before: null, after: b, unsent: { value: a, rule: { code: 'same-site' } } },
  ]);
});

test('a Secure session that a redirect from https left behind is named, though the jar reports it after the next request', () => {
  const login = response({
    at: 1000,
    requestId: 'x',
    type: 'main_frame',
    url: 'https://app.test/login',
    status: 302,
    redirectUrl: 'http://app.test/me',
    setCookies: [`session=${a}; Secure; Path=/`],
  });
  const me = asks({ requestId: 'x', startedAt: 1002, at: 1030, url: 'http://app.test/me' });
  const told = change(a, 1020, { cookie: cookie({ secure: true }) });
  for (const events of [
    [reading([], 0), login, told, me],
    [reading([], 0), login, me],
  ])
    expect(rules(events)).toEqual([null, { code: 'secure-on-http', host: 'app.test' }]);
});

test.each<[string, readonly TimelineEvent[]]>([
  ['the request sent it', [held({}), asks({ cookieSent: `session=${a}` })]],
  ['the request sent another session', [held({ path: '/app' }), asks({ cookieSent: `session=${b}` })]],
  ['the browser has none', [reading([], 0), asks({})]],
  ['what the request sent is unknown', [held({ path: '/app' }), asks({ cookieSent: null })]],
  ['the session was set after the request was sent', [reading([], 0), change(a, 4995), asks({ startedAt: 4990 })]],
  ['the session has expired', [held({ expiresAt: 3 }), asks({})]],
  ['the cookie is no session', [reading([cookie({ name: 'theme', value: 'dark', path: '/app' })], 0), asks({})]],
])('no unsent session is named if %s', (_, events) => {
  const requests = entriesOf(events).filter((entry) => 'unsent' in entry);
  expect(requests.map(({ unsent }) => unsent)).toEqual([null]);
});
