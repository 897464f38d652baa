import { describe, expect, test } from 'vitest';
import { inSentOrder, repeatsName } from '../../src/jar/sent-order.ts';
import { cookie } from '../timeline/streams.ts';

const own = cookie({ value: 'own' });
const parent = cookie({ value: 'parent', domain: 'test', hostOnly: false });
const deeper = cookie({ value: 'deeper', path: '/app' });
const other = cookie({ name: 'other', value: 'x' });

function order(cookies: readonly ReturnType<typeof cookie>[], header: string) {
  return inSentOrder(cookies, header).map(({ value }) => value);
}

describe('cookies of one name and path', () => {
  test('take the order of the header', () => {
    expect(order([own, parent], 'session=parent; session=own')).toEqual(['parent', 'own']);
    expect(order([own, parent], 'session=own; session=parent')).toEqual(['own', 'parent']);
  });

  test('keep it if one of them has changed since, because a cookie keeps its age', () => {
    expect(order([own, parent], 'session=parent; session=before')).toEqual(['parent', 'own']);
    expect(order([own, parent], 'session=before; session=own')).toEqual(['parent', 'own']);
  });

  test('stay as they are if the header doesn’t tell: none of them, several changed, or one that it lacks', () => {
    for (const header of ['', 'other=x', 'session=a; session=b', 'session=parent'])
      expect(order([own, parent], header)).toEqual(['own', 'parent']);
  });
});

test('a longer path comes first, and cookies of another name keep their place, whatever the header', () => {
  const header = 'session=parent; session=own; session=deeper; other=x';
  expect(order([deeper, own, other, parent], header)).toEqual(['deeper', 'parent', 'x', 'own']);
});

test('a header tells an order if it has a name twice', () => {
  expect(repeatsName('session=a; other=b; session=c')).toBe(true);
  expect(repeatsName('session=a; other=b')).toBe(false);
  expect(repeatsName('')).toBe(false);
});
