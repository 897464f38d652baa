import { expect, test } from 'vitest';
import { createEventStore } from '../../src/recording/event-store.ts';

const event = (at: number, url = 'http://app.test/') => ({ kind: 'navigation', url, at }) as const;
const timesOf = (store: ReturnType<typeof createEventStore>) => store.all().map(({ at }) => at);

test('the event store keeps the newest of too many events', () => {
  const store = createEventStore({ events: 3, bytes: 1e6 });
  [1, 2, 3, 4, 5].forEach((at) => store.add(event(at)));
  expect(timesOf(store)).toEqual([3, 4, 5]);
});

test('the event store keeps no more bytes than allowed', () => {
  const store = createEventStore({ events: 100, bytes: 1000 });
  [1, 2, 3].forEach((at) => store.add(event(at, 'x'.repeat(400))));
  expect(timesOf(store)).toEqual([2, 3]);
  store.add(event(4, 'x'.repeat(2000)));
  expect(timesOf(store)).toEqual([]);
  store.add(event(5));
  expect(timesOf(store)).toEqual([5]);
});
