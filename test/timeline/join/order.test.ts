import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/timeline/entry.ts';
import type { TimelineEvent } from '../../../src/timeline/event.ts';
import { createTimeline } from '../../../src/timeline/join/join.ts';
import { change, cookie, entriesOf, flask, navigation, options, reading, recording, response } from '../streams.ts';

/** Shuffles by random keys, which shrink towards the original order. */
const shuffled = (events: readonly TimelineEvent[]) =>
  fc.array(fc.nat(1000), { minLength: events.length, maxLength: events.length }).map((keys) =>
    events
      .map((event, at) => ({ event, key: keys[at]! }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ event }) => event),
  );

describe('the order in which events arrive does not matter', { timeout: 60_000 }, () => {
  for (const engine of ['chromium', 'firefox'] as const) {
    const { events, storeId } = recording(engine);
    const expected = entriesOf(events, { engine, storeId });

    test(`for a recording of ${engine} that is shuffled`, () => {
      fc.assert(
        fc.property(shuffled(events), (some) => {
          expect(entriesOf(some, { engine, storeId })).toEqual(expected);
        }),
        { numRuns: 6 },
      );
    });

    test(`for a recording of ${engine} with each event reported twice`, () => {
      expect(
        entriesOf(
          events.flatMap((event) => [event, event]),
          { engine, storeId },
        ),
      ).toEqual(expected);
    });
  }
});

// Random streams with less time between events than in any browser. They too must join to one result.

const value = fc.integer({ min: 0, max: 4 }).map((n) => flask(`p${n >> 1}`, n));
const time = fc.integer({ min: 0, max: 25_000 });
const held = fc.constantFrom(
  cookie(),
  cookie({ path: '/a' }),
  cookie({ domain: 'test.app', hostOnly: false }),
  cookie({ name: 'other' }),
);
const setCookie = fc.oneof(
  value.map((text) => `session=${text}; Path=/`),
  value.map((text) => `session=${text}; Path=/a; Secure`),
  value.map((text) => `session=${text}; Path=/; Max-Age=3`),
  fc.constantFrom('session=; Path=/; Max-Age=0', 'theme=dark'),
);
const anyResponse = fc.record({
  source: fc.constantFrom('web-request' as const, 'har' as const),
  requestId: fc.constantFrom('1', '2', '3'),
  at: time,
  url: fc.constantFrom('http://app.test/', 'http://app.test/a/b', 'http://other.test/'),
  cookieSent: fc.oneof(
    fc.constant(null),
    fc.constant(''),
    value.map((text) => `session=${text}; theme=dark`),
  ),
  setCookies: fc.array(setCookie, { maxLength: 2 }),
  vary: fc.constantFrom('Cookie', null),
  type: fc.constantFrom('main_frame', 'xmlhttprequest'),
});
const anyEvent: fc.Arbitrary<TimelineEvent> = fc.oneof(
  {
    weight: 4,
    arbitrary: anyResponse.map((some) => response({ ...some, startedAt: some.at - (some.source === 'har' ? 13 : 10) })),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.option(value), time, held, fc.constantFrom('explicit', 'overwrite', 'expired', 'expired_overwrite'))
      .map(([text, at, whose, cause]) => change(text, at, { cookie: whose, cause })),
  },
  fc
    .tuple(
      fc.array(
        fc.tuple(held, value).map(([one, text]) => ({ ...one, value: text })),
        { maxLength: 2 },
      ),
      time,
    )
    .map(([cookies, at]) => reading(cookies, at)),
  fc
    .tuple(fc.constantFrom('http://app.test/', 'http://app.test/a/b', 'http://other.test/x'), time)
    .map(([url, at]) => navigation(url, at)),
  fc.tuple(fc.boolean(), time).map(([on, at]) => ({ kind: 'recording', on, at }) as const),
);
/** Equal for reports about one response: a stream contains one of them. */
const tellsApart = (event: TimelineEvent) =>
  event.kind === 'response' ? `${event.source} ${event.requestId} ${event.at} ${event.url}` : JSON.stringify(event);
const stream = (maxLength: number) => fc.uniqueArray(anyEvent, { maxLength, selector: tellsApart });
const pair = stream(40).chain((events) => shuffled(events).map((some) => [events, some] as const));

test('any events give the same entries in any order', () => {
  fc.assert(
    fc.property(pair, ([events, some]) => {
      expect(entriesOf(some)).toEqual(entriesOf(events));
    }),
    { numRuns: 800 },
  );
}, 60_000);

test('long streams give the same entries in any order', () => {
  const long = stream(300).chain((events) => shuffled(events).map((some) => [events, some] as const));
  fc.assert(
    fc.property(long, ([events, some]) => {
      expect(entriesOf(some)).toEqual(entriesOf(events));
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('the changes that each push reports add up to the entries', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      const timeline = createTimeline(options);
      const mirror = new Map<string, Entry>();
      for (const event of events) {
        const { put, removed } = timeline.push(event);
        for (const id of removed) mirror.delete(id);
        for (const entry of put) mirror.set(entry.id, entry);
      }
      expect([...mirror.values()].toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))).toEqual([
        ...timeline.entries,
      ]);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('no two entries share an id', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
      const ids = entriesOf(events).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 300 },
  );
}, 60_000);
