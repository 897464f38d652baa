import { expect, test, vi } from 'vitest';
import { followEvents, shareEvents } from '../../src/browser/recording-channel.ts';
import type { TimelineEvent } from '../../src/timeline/event.ts';

const event = (at: number) => ({ kind: 'navigation', url: 'http://app.test/', at }) as const;

/** Times of the events that a panel of the tab was given. */
function follow(tabId: number) {
  const times: number[] = [];
  const end = followEvents(tabId, (events) => times.push(...events.map(({ at }) => at)));
  return { times, end };
}

test('a panel that opens later gets all events so far and then each new one, undisturbed by a second panel', async () => {
  const all: TimelineEvent[] = [event(1), event(2)];
  const share = shareEvents(1, () => all);
  const first = follow(1);
  await vi.waitFor(() => expect(first.times).toEqual([1, 2]));
  all.push(event(3));
  share([event(3)]);
  await vi.waitFor(() => expect(first.times).toEqual([1, 2, 3]));
  const second = follow(1);
  await vi.waitFor(() => expect(second.times).toEqual([1, 2, 3]));
  first.end();
  share([event(4)]);
  await vi.waitFor(() => expect(second.times).toEqual([1, 2, 3, 4]));
  expect(first.times).toEqual([1, 2, 3]);
  second.end();
});

test('a panel gets only the events of its own tab', async () => {
  shareEvents(2, () => [event(2)]);
  shareEvents(3, () => [event(3)]);
  const third = follow(3);
  await vi.waitFor(() => expect(third.times).toEqual([3]));
  third.end();
});
