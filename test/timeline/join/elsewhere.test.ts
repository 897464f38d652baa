import { describe, expect, test } from 'vitest';
import type { Cookie } from '../../../src/jar/cookie.ts';
import { change, cookie, entriesOf, flask, reading, response } from '../streams.ts';

// A Set-Cookie concerns one place: name, domain, path, with or without Domain, and partition (RFC 6265bis, 5.7, step 23).

const [a, b] = [flask('a'), flask('b')];
const held = (some: Partial<Cookie>) => reading([cookie({ value: a, ...some })], 0);
const expired = 'Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0';
const deletes = (path = '/', more = '') => `session=; ${expired}; Path=${path}${more}`;
const answers = (setCookies: string[], some: Parameters<typeof response>[0] = {}) =>
  response({
    at: 5000,
    url: 'https://app.test/app/logout',
    type: 'main_frame',
    cookieSent: `session=${a}`,
    setCookies,
    ...some,
  });

describe('a deletion that misses the session', () => {
  test.each<[string, Partial<Cookie>, string, object]>([
    ['at another path', { path: '/app' }, deletes(), { path: '/app' }],
    ['set with a Domain', { hostOnly: false }, deletes(), { domain: 'app.test', hostOnly: false }],
    ['set without one', {}, deletes('/', '; Domain=app.test'), { domain: 'app.test', hostOnly: true }],
    ['in a partition', { partition: 'https://app.test', secure: true }, deletes(), { partitioned: true }],
  ])('is told from one that hits it: the session is %s', (_, some, header, place) => {
    expect(entriesOf([held(some), answers([header])])).toMatchObject([
      { kind: 'missed', before: a, after: a, elsewhere: place },
    ]);
  });

  test('leaves the session in the jar, so that the next request reads it', () => {
    const next = answers([], { at: 6000, vary: 'Cookie' });
    expect(entriesOf([held({ path: '/app' }), answers([deletes()]), next])).toMatchObject([
      { kind: 'missed' },
      { kind: 'read-only', before: a },
    ]);
  });

  test('is no miss if another header of the response deletes the session itself', () => {
    const entries = entriesOf([held({ path: '/app' }), answers([deletes(), deletes('/app')])]);
    expect(entries).toMatchObject([
      { kind: 'cleared', before: null, after: null, elsewhere: null },
      { kind: 'cleared', before: a, after: null, elsewhere: null },
    ]);
  });

  test.each([
    ['the session is at its place', [held({}), answers([deletes()])], a],
    ['the jar reports the removal', [held({ path: '/app' }), answers([deletes()]), change(null, 5005, { old: b })], a],
    ['the jar is unknown', [answers([deletes()])], a],
    ['no session was sent', [held({ path: '/other' }), answers([deletes()], { cookieSent: '' })], null],
  ])('is no miss if %s', (_, events, before) => {
    expect(entriesOf(events)).toMatchObject([{ kind: 'cleared', before, after: null, elsewhere: null }]);
  });
});

describe('a session that is set beside another one of its name', () => {
  test('names the one that stays', () => {
    const events = [held({ hostOnly: false }), answers([`session=${b}; Path=/`])];
    expect(entriesOf(events)).toMatchObject([
      { kind: 'changed', before: a, after: b, elsewhere: { domain: 'app.test', hostOnly: false } },
    ]);
  });

  test('names none if it takes the place of the other', () => {
    expect(entriesOf([held({}), answers([`session=${b}; Path=/`])])).toMatchObject([{ elsewhere: null }]);
  });
});
