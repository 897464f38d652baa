import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../../src/timeline/event.ts';
import { change, cookie, entriesOf, flask, reading, response } from '../streams.ts';

// A frame of the app inside a page of another site. Chromium keeps its Partitioned cookies under that site (CHIPS), Firefox all
// of its cookies (Total Cookie Protection). Both report them with the partition.

const [a, b] = [flask('a'), flask('b')];
const start = reading([], 0);
const later = reading([], 9000);
const partitioned = cookie({ value: a, secure: true, sameSite: 'none', partition: 'https://shop.test' });
const framed = (some: Parameters<typeof response>[0]) =>
  response({ at: 5000, url: 'https://app.test/widget', type: 'sub_frame', topUrl: 'https://shop.test/', ...some });
const sets = (value: string, attributes: string) => [`session=${value}; Path=/; ${attributes}`];
const told = (events: readonly TimelineEvent[], engine: 'chromium' | 'firefox' = 'chromium') =>
  entriesOf(events, { engine }).map((entry) => [
    entry.kind,
    'before' in entry && entry.before,
    'after' in entry && entry.after,
  ]);

describe('a session in a frame of another site', () => {
  const attributes = 'Secure; SameSite=None; Partitioned';

  test.each([
    ['chromium', attributes],
    ['firefox', attributes],
    ['firefox', 'Secure; SameSite=None'],
  ] as const)('is created, as the report of %s shows: %s', (engine, how) => {
    const events = [start, framed({ setCookies: sets(a, how) }), change(a, 5010, { cookie: partitioned }), later];
    expect(told(events, engine)).toEqual([['created', null, a]]);
    expect(entriesOf(events, { engine })).toMatchObject([
      { cookie: { id: expect.stringContaining('https://shop.test') } },
    ]);
  });

  test('is not said to be blocked before its report', () => {
    expect(told([start, framed({ setCookies: sets(a, attributes) }), later])).toEqual([['created', null, a]]);
  });

  test('leaves the session of the app’s own pages as it is', () => {
    const own = reading([cookie({ value: b })], 0);
    const events = [
      own,
      framed({ setCookies: sets(a, attributes) }),
      change(a, 5010, { cookie: partitioned }),
      framed({ at: 6000, cookieSent: `session=${a}`, vary: 'Cookie' }),
      response({ at: 7000, cookieSent: `session=${b}`, vary: 'Cookie', type: 'main_frame' }),
      reading([cookie({ value: b })], 9000),
    ];
    expect(told(events)).toEqual([
      ['created', null, a],
      ['read-only', a, a],
      ['read-only', b, b],
    ]);
  });

  test('is still refused by the rules', () => {
    expect(entriesOf([start, framed({ setCookies: sets(a, 'SameSite=Lax') }), later])).toMatchObject([
      { kind: 'refused', refused: { rule: { code: 'cross-site' } } },
    ]);
  });
});
