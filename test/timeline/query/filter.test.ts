import { describe, expect, test } from 'vitest';
import type { Entry, EntryKind } from '../../../src/timeline/entry.ts';
import { type Decode, filterEntries, noFilter } from '../../../src/timeline/query/filter.ts';
import { keyHistory } from '../../../src/timeline/query/key-history.ts';
import { change, cookie, entriesOf, flask, navigation, reading, response } from '../streams.ts';
import { cookieId } from '../../../src/jar/cookie.ts';

/** Payloads in this file look like `user-ada_cart-2`: keys and values without an encoding. */
const decode: Decode = (value) => {
  const [payload = ''] = value.split('.');
  const keys = new Map(payload.split('_').map((pair) => [pair.split('-')[0] ?? '', pair.split('-')[1] ?? '']));
  const texts = { keys, text: payload };
  return value.includes('.') ? { ...texts, compared: texts, isOnServer: false } : null;
};
const write = (at: number, before: string, after: string, path = '/') =>
  response({
    at,
    url: `http://app.test${path}`,
    vary: 'Cookie',
    cookieSent: before === '' ? '' : `session=${flask(before)}`,
    setCookies: after === before ? [] : [`session=${flask(after)}; Path=/`],
  });

const entries = entriesOf([
  reading([], 0),
  navigation('http://app.test/login', 1000),
  write(2000, '', 'user-ada', '/login'),
  write(3000, 'user-ada', 'user-ada_cart-1', '/cart/add?item=7'),
  write(4000, 'user-ada_cart-1', 'user-ada_cart-1', '/cart'),
  write(5000, 'user-ada_cart-1', 'user-Grace_cart-1', '/switch'),
  change('plain', 20_000),
]);
const paths = (some: readonly Entry[]) => some.map((entry) => ('path' in entry ? entry.path : entry.kind));
const shown = (filter: Partial<typeof noFilter>) => paths(filterEntries(entries, { ...noFilter, ...filter }, decode));
const kinds = (...some: EntryKind[]) => ({ kinds: new Set(some) });

describe('the filter of the timeline', () => {
  test('shows every entry if it is empty', () => {
    expect(filterEntries(entries, noFilter, decode)).toBe(entries);
  });
  test.each([
    ['a path', { path: '/CART' }, ['/cart/add?item=7', '/cart']],
    ['a page', { path: 'login' }, ['navigation', '/login']],
    ['a kind', kinds('changed'), ['/cart/add?item=7', '/switch']],
    ['two kinds', kinds('created', 'changed-outside'), ['/login', 'changed-outside']],
    ['a key that they changed or read', { key: 'cart' }, ['/cart/add?item=7', '/cart', 'changed-outside']],
    ['a key that changed only in some of them', { key: 'user' }, ['/login', '/cart', '/switch', 'changed-outside']],
    ['a key that no session had (none)', { key: 'nope' }, []],
    ['a text that was in the session before or after', { text: 'grace' }, ['/switch', 'changed-outside']],
    ['a text in a raw value', { text: 'plain' }, ['changed-outside']],
    ['a key, of one kind only', { key: 'cart', ...kinds('read-only') }, ['/cart']],
  ])('shows the entries with %s', (_, filter, expected) => {
    expect(shown(filter)).toEqual(expected);
  });

  test('finds what a refused cookie would have contained', () => {
    const refused = entriesOf([response({ setCookies: [`session=${flask('user-eve')}; Secure`] })]);
    expect(filterEntries(refused, { ...noFilter, text: 'eve' }, decode)).toEqual(refused);
    expect(filterEntries(refused, { ...noFilter, key: 'user' }, decode)).toEqual(refused);
  });
});

describe('the history of a key', () => {
  const id = cookieId(cookie());
  const history = (key: string, some = entries) =>
    keyHistory(some, { cookieId: id, key }, decode).map(({ value, entry }) => [
      value,
      entry && ('path' in entry ? entry.path : entry.kind),
    ]);

  test('lists each value once with the entry that set it, and the removal', () => {
    expect(history('user')).toEqual([
      ['ada', '/login'],
      ['Grace', '/switch'],
      [null, 'changed-outside'],
    ]);
    expect(history('cart')).toEqual([
      ['1', '/cart/add?item=7'],
      [null, 'changed-outside'],
    ]);
    expect(history('nope')).toEqual([]);
  });
  test('lists the value at the beginning of the timeline without an entry', () => {
    expect(history('user', entries.slice(2))).toEqual([
      ['ada', null],
      ['Grace', '/switch'],
      [null, 'changed-outside'],
    ]);
  });
  test('leaves out refused writes and other cookies', () => {
    const refused = entriesOf([
      response({ setCookies: [`session=${flask('user-eve')}; Secure`] }),
      response({ at: 2000, setCookies: [`session=${flask('user-x')}; Path=/a`] }),
    ]);
    expect(history('user', refused)).toEqual([]);
  });
});
