import { expect, test } from 'vitest';
import type { Cookie } from '../../../src/jar/cookie.ts';
import type { TimelineEvent } from '../../../src/timeline/event.ts';
import { change, cookie, entriesOf, flask, reading, response } from '../streams.ts';

// After a page load, Chromium's devtools request /.well-known/appspecific/com.chrome.devtools.json from each local site. Neither
// webRequest nor HAR shows that. Flask signs a permanent session again with each response (SESSION_REFRESH_EACH_REQUEST), even a
// 404.

const [first, second, third] = [flask('a', 1), flask('a', 2), flask('a', 3)];
const permanent = (some: Partial<Cookie> = {}) =>
  cookie({ domain: 'shop.localhost', value: first, expiresAt: 9_999_999_999, ...some });
const page = (at: number) => response({ at, url: 'http://shop.localhost:5000/', type: 'main_frame' });
const signs = (value: string, at: number, held = permanent()) => change(value, at, { cookie: held });
const causes = (events: readonly TimelineEvent[], some = {}) =>
  entriesOf(events, { host: 'shop.localhost', ...some }).map((entry) => 'cause' in entry && entry.cause);
const start = reading([permanent()], 0, 'shop.localhost');

test('a session that is signed again just after a page load was most likely devtools’ own request', () => {
  expect(causes([start, page(5000), signs(second, 5400)])).toEqual(['devtools-request']);
});

test.each<[string, readonly TimelineEvent[], object]>([
  ['no page was loaded before', [start, signs(second, 5400)], {}],
  ['the page was loaded long before', [start, page(5000), signs(second, 25_000)], {}],
  ['the data changed', [start, page(5000), signs(flask('b', 2), 5400)], {}],
  ['the session is not permanent', [start, page(5000), signs(second, 5400, permanent({ expiresAt: null }))], {}],
  ['the browser is Firefox', [start, page(5000), signs(second, 5400)], { engine: 'firefox' }],
])('it was something else if %s', (_, events, some) => {
  expect(causes(events, some)).toEqual(['explicit']);
});

test('it was something else if the site is not local', () => {
  const far = permanent({ domain: 'app.test' });
  const load = response({ at: 5000, type: 'main_frame' });
  expect(causes([reading([far], 0), load, signs(second, 5400, far)], { host: 'app.test' })).toEqual(['explicit']);
});

test('devtools request it once for each page load', () => {
  expect(causes([start, page(5000), signs(second, 5400), signs(third, 6000)])).toEqual([
    'devtools-request',
    'explicit',
  ]);
});
