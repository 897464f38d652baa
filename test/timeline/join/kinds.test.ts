import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/timeline/entry.ts';
import type { TimelineEvent } from '../../../src/timeline/event.ts';
import { change, cookie, entriesOf, flask, navigation, reading, response } from '../streams.ts';

const [a, a2, b] = [flask('a', 1), flask('a', 2), flask('b', 3)];
const sets = (value: string, more = '') => [`session=${value}; HttpOnly; Path=/${more}`];
const deletes = ['session=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/'];
const kinds = (events: TimelineEvent[], some = {}) => entriesOf(events, some).map(({ kind }) => kind);
const sides = (entry: Entry | undefined) => entry && 'before' in entry && [entry.before, entry.after];

describe('the entry of a response', () => {
  const cases: [string, Parameters<typeof response>[0], string[], (string | null)[]][] = [
    ['created if the request carried no session', { setCookies: sets(a) }, ['created'], [null, a]],
    ['changed if the data differ', { cookieSent: `session=${a}`, setCookies: sets(b) }, ['changed'], [a, b]],
    [
      'refreshed if the same data were signed again',
      { cookieSent: `session=${a}`, setCookies: sets(a2) },
      ['refreshed'],
      [a, a2],
    ],
    ['refreshed if the value is the same', { cookieSent: `session=${a}`, setCookies: sets(a) }, ['refreshed'], [a, a]],
    [
      'read-only if the response names Cookie in Vary',
      { cookieSent: `x=1; session=${a}`, vary: 'Accept-Encoding, cookie' },
      ['read-only'],
      [a, a],
    ],
    ['read-only without a cookie if the browser had none', { vary: 'Cookie' }, ['read-only'], [null, null]],
    [
      'cleared if the response deletes the cookie',
      { cookieSent: `session=${a}`, setCookies: deletes },
      ['cleared'],
      [a, null],
    ],
    [
      'refused if the browser does not take the cookie',
      { cookieSent: `session=${a}`, setCookies: sets(b, '; Secure') },
      ['refused'],
      [a, a],
    ],
  ];
  test.each(cases)('is of the kind %s', (_, some, expected, values) => {
    const entries = entriesOf([response(some)]);
    expect(entries.map(({ kind }) => kind)).toEqual(expected);
    expect(sides(entries[0])).toEqual(values);
  });

  test.each<[string, Parameters<typeof response>[0]]>([
    ['is a picture that neither reads nor writes', { type: 'image', cookieSent: `session=${a}` }],
    ['sets a cookie that is no session', { setCookies: ['theme=dark; Path=/'] }],
    ['deletes a cookie that was never a session', { setCookies: ['theme=; Max-Age=0'] }],
    ['comes from another host', { url: 'http://other.test/', vary: 'Cookie', setCookies: sets(a) }],
    ['varies by everything', { vary: '*' }],
    ['has no valid address', { url: 'nonsense', setCookies: sets(a) }],
  ])('is missing if the response %s', (_, some) => {
    expect(entriesOf([response(some)])).toEqual([]);
  });

  test('is made for another host of the site that sets a session for this one', () => {
    const events = [
      response({ url: 'http://login.app.test/', setCookies: sets(a, '; Domain=app.test'), vary: 'Cookie' }),
    ];
    expect(kinds(events, { host: 'app.test' })).toEqual(['created']);
  });

  test('keeps the value of a refused cookie with the rule that refused it', () => {
    const [entry] = entriesOf([response({ setCookies: sets(b, '; Secure') })]);
    expect(entry).toMatchObject({ refused: { value: b, rule: { code: 'secure-on-http', host: 'app.test' } } });
  });

  test.each([
    ['another host', 'example.com', 'app.test', { code: 'domain-mismatch', domain: 'example.com', host: 'app.test' }],
    ['a host below', 'www.app.test', 'app.test', { code: 'domain-mismatch', domain: 'www.app.test', host: 'app.test' }],
    [
      'a name at an IP address',
      'app.test',
      '127.0.0.1',
      { code: 'domain-on-ip-address', domain: 'app.test', host: '127.0.0.1' },
    ],
    ['a public suffix', 'test', 'app.test', { code: 'domain-is-public-suffix', domain: 'test' }],
  ])('is refused for a Domain of %s', (_, domain, host, rule) => {
    const url = `http://${host}/login`;
    const events = [response({ url, setCookies: sets(a, `; Domain=${domain}`) })];
    expect(entriesOf(events, { host })).toMatchObject([
      { kind: 'refused', before: null, after: null, refused: { value: a, rule } },
    ]);
  });

  test('is missing for a cookie that another host of the site sets for itself', () => {
    const events = [response({ url: 'http://login.app.test/', setCookies: sets(a) })];
    expect(entriesOf(events)).toEqual([]);
  });

  test('is not refused if the jar reports the cookie, whatever the rules say', () => {
    const held = cookie({ value: a, secure: true });
    expect(kinds([response({ at: 1000, setCookies: sets(a, '; Secure') }), change(a, 1004, { cookie: held })])).toEqual(
      ['created'],
    );
  });

  test('tells cookies of one name on two paths apart', () => {
    const events = [
      response({
        url: 'http://app.test/a/b',
        cookieSent: `session=${a}; session=${b}`,
        setCookies: [`session=${a2}; Path=/a`],
      }),
      reading([cookie({ value: a, path: '/a' }), cookie({ value: b })], 500),
    ];
    const [entry] = entriesOf(events);
    expect(sides(entry)).toEqual([a, a2]);
    expect(entry).toMatchObject({ kind: 'refreshed', cookie: { path: '/a' } });
  });

  test('takes the value before from the jar if the Cookie header is unknown', () => {
    const events = [reading([cookie({ value: a })], 0), response({ at: 5000, cookieSent: null, setCookies: sets(b) })];
    expect(sides(entriesOf(events)[0])).toEqual([a, b]);
  });

  test('takes the value before from the jar if requests to this path do not carry the cookie', () => {
    const events = [
      reading([cookie({ value: a, path: '/x' })], 0),
      response({ at: 5000, setCookies: [`session=${b}; Path=/x`] }),
    ];
    expect(sides(entriesOf(events)[0])).toEqual([a, b]);
  });
});

describe('a change of the jar that no response made', () => {
  const start = reading([cookie({ value: a })], 0);

  test.each([
    ['a script in Chromium', [change(null, 5000, { cause: 'overwrite', old: a }), change(b, 5000)], 'explicit', [a, b]],
    [
      'a script in Firefox, which reports the new value twice',
      [change(null, 5000, { cause: 'overwrite', old: b }), change(b, 5000)],
      'explicit',
      [a, b],
    ],
    [
      'a deletion in Chromium',
      [change(null, 5000, { cause: 'expired_overwrite', old: a })],
      'expired_overwrite',
      [a, null],
    ],
    ['a deletion in Firefox', [change(null, 5000, { cause: 'explicit', old: a })], 'explicit', [a, null]],
    ['an eviction', [change(null, 5000, { cause: 'evicted', old: a })], 'evicted', [a, null]],
  ])('is an entry with the browser’s cause: %s', (_, events, cause, values) => {
    const [entry, ...rest] = entriesOf([start, ...events]);
    expect(rest).toEqual([]);
    expect(entry).toMatchObject({ kind: 'changed-outside', cause });
    expect(sides(entry)).toEqual(values);
  });

  test('is no entry if the value stays the same', () => {
    expect(kinds([start, change(null, 5000, { cause: 'overwrite', old: a }), change(a, 5000)])).toEqual([]);
  });

  test('is no entry for other cookies, other stores and other partitions', () => {
    const theme = cookie({ name: 'theme', value: 'dark' });
    const other = cookie({ value: b, storeId: '1' });
    const foreign = cookie({ value: b, partition: 'https://other.test' });
    expect(
      kinds([
        start,
        change('dark', 5000, { cookie: theme }),
        change(b, 5000, { cookie: other }),
        change(b, 5000, { cookie: foreign }),
      ]),
    ).toEqual([]);
  });

  test('is an entry if a session is overwritten with something that is none', () => {
    const [entry] = entriesOf([start, change('junk', 5000)]);
    expect(sides(entry)).toEqual([a, 'junk']);
  });

  test('is one entry at the time of expiry, which Firefox does not report and Chromium reports late', () => {
    const short = cookie({ value: a, expiresAt: 3 });
    const late = change(null, 9000, { cause: 'expired', cookie: short });
    for (const events of [
      [reading([short], 0), late],
      [reading([short], 0), reading([], 9000)],
    ])
      expect(entriesOf(events)).toMatchObject([
        { kind: 'changed-outside', cause: 'expired', at: 3000, before: a, after: null },
      ]);
  });

  test('is no entry for expired cookies that Firefox still lists', () => {
    expect(kinds([reading([], 0), reading([cookie({ expiresAt: 3 })], 9000)])).toEqual([]);
  });
});

describe('a change of the jar and the response that made it', () => {
  test('are one entry, whichever is reported first', () => {
    const told = response({ at: 1000, setCookies: sets(a) });
    for (const at of [980, 1000, 4000]) expect(kinds([told, change(a, at)])).toEqual(['created']);
  });

  test('are two entries if the change came much later', () => {
    expect(
      kinds([response({ at: 1000, setCookies: sets(a) }), change(a, 1005), change(b, 2000), change(a, 60_000)]),
    ).toEqual(['created', 'changed-outside', 'changed-outside']);
  });

  test("are two entries if a script sets the response's value again", () => {
    const events = [response({ at: 1000, setCookies: sets(a) }), change(a, 1005), change(b, 1200), change(a, 1300)];
    expect(kinds(events)).toEqual(['created', 'changed-outside', 'changed-outside']);
  });

  test('are two entries if the response cleared what was not there, and the cookie was deleted later', () => {
    const events = [
      response({ at: 1000, cookieSent: `session=${a}`, setCookies: deletes }),
      change(null, 1004, { old: a }),
      response({ at: 2000, cookieSent: '', setCookies: deletes }),
      response({ at: 3000, cookieSent: '', setCookies: sets(b) }),
      change(b, 3004),
      change(null, 4000, { old: b }),
    ];
    expect(kinds(events)).toEqual(['cleared', 'cleared', 'created', 'changed-outside']);
  });

  test('are matched for twenty parallel requests, none taken for a change from outside', () => {
    const values = Array.from({ length: 20 }, (_, n) => flask('n', n));
    const events = values.flatMap((value, n) => [
      response({ at: 1000 + n, cookieSent: `session=${a}`, setCookies: sets(value) }),
      change(value, 1040 - n),
    ]);
    const entries = entriesOf(events);
    expect(entries.map(sides)).toEqual(values.map((value) => [a, value]));
  });
});

describe('a reading of the jar', () => {
  test('shows a change that nobody reported, and since when it may have happened', () => {
    const events = [reading([cookie({ value: a })], 1000), reading([cookie({ value: b })], 60_000)];
    expect(entriesOf(events)).toMatchObject([
      { kind: 'changed-outside', cause: 'unseen', at: 60_000, since: 1000, before: a, after: b },
    ]);
  });

  test('shows that a session is gone', () => {
    expect(entriesOf([reading([cookie({ value: a })], 1000), reading([], 60_000)])).toMatchObject([
      { cause: 'unseen', before: a, after: null },
    ]);
  });

  test('adds no entry for a change that a HAR entry explains', () => {
    const har = response({ source: 'har', at: 30_000, cookieSent: `session=${a}`, setCookies: sets(b) });
    expect(kinds([reading([cookie({ value: a })], 1000), reading([cookie({ value: b })], 60_000), har])).toEqual([
      'changed',
    ]);
  });

  test('adds no entry if it crosses with the report of a change', () => {
    const now = cookie({ value: b });
    const events = [
      reading([cookie({ value: a })], 1000),
      response({ at: 60_000, cookieSent: `session=${a}`, setCookies: sets(b) }),
      change(b, 60_030),
    ];
    expect(kinds([...events, reading([now], 60_010)])).toEqual(['changed']);
    expect(kinds([...events, reading([cookie({ value: a })], 60_040)])).toEqual(['changed']);
  });

  test('adds no entry if it is the first', () => {
    expect(kinds([reading([cookie({ value: a })], 1000)])).toEqual([]);
  });
});

const page = (path: string, at: number, some = {}) =>
  response({ at, url: `http://app.test${path}`, type: 'main_frame', vary: 'Cookie', ...some });

describe('the entry of a page load', () => {
  test('stands before the first request of the redirect chain', () => {
    const chain = [
      page('/login', 1000, { requestId: 'x', status: 302, redirectUrl: 'http://app.test/me', setCookies: sets(a) }),
      page('/me', 1040, { requestId: 'x', cookieSent: `session=${a}` }),
    ];
    const entries = entriesOf([...chain, navigation('http://app.test/me', 1080)]);
    expect(entries.map(({ kind }) => kind)).toEqual(['navigation', 'created', 'read-only']);
    expect(entries.map((entry) => 'hop' in entry && entry.hop)).toEqual([false, 0, 1]);
  });

  test('is one for a load that is reported twice, and two for a reload', () => {
    expect(
      kinds([
        page('/', 1000, { vary: null }),
        navigation('http://app.test/', 1080),
        navigation('http://app.test/', 1300),
      ]),
    ).toEqual(['navigation']);
    expect(
      kinds([
        page('/', 1000, { vary: null }),
        navigation('http://app.test/', 1080),
        page('/', 1500, { vary: null }),
        navigation('http://app.test/', 1580),
      ]),
    ).toEqual(['navigation', 'navigation']);
  });

  test('shows only the origin of another site', () => {
    expect(entriesOf([navigation('https://other.test/secret?token=1', 1000)])).toMatchObject([
      { leaves: true, url: 'https://other.test' },
    ]);
  });
});
