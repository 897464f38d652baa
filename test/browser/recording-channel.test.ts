import { expect, test, vi } from 'vitest';
import { followEvents, shareEvents } from '../../src/browser/recording-channel.ts';
import type { TimelineEvent } from '../../src/timeline/event.ts';

const event = (at: number) => ({ kind: 'navigation', url: 'http://app.test/', at }) as const;

/** The times of the events that a panel of the tab received. */
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

test('a long recording is given whole and in order, before what comes', async () => {
  const all = Array.from({ length: 4500 }, (_, at) => event(at));
  const share = shareEvents(5, () => all);
  const panel = follow(5);
  await vi.waitFor(() => expect(panel.times.length).toBeGreaterThan(0));
  share([event(4500)]);
  await vi.waitFor(() => expect(panel.times.at(-1)).toBe(4500));
  expect(panel.times).toEqual(Array.from({ length: 4501 }, (_, at) => at));
  panel.end();
});

test('what is no message of this version is not heard', async () => {
  shareEvents(4, () => [event(1)]);
  const panel = follow(4);
  await vi.waitFor(() => expect(panel.times).toEqual([1]));
  const stranger = new BroadcastChannel('recording of tab 4');
  const wrong = { ...event(2), url: 5 };
  const more = { kind: 'more', events: [event(3)] };
  for (const message of [null, 'more', { kind: 'more' }, { kind: 'more', events: [wrong] }, { kind: 'ask' }, more])
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel never leaves its origin
    stranger.postMessage(message);
  await vi.waitFor(() => expect(panel.times).toEqual([1, 3]));
  stranger.close();
  panel.end();
});

test('tabs are kept apart', async () => {
  shareEvents(2, () => [event(2)]);
  shareEvents(3, () => [event(3)]);
  const third = follow(3);
  await vi.waitFor(() => expect(third.times).toEqual([3]));
  third.end();
});
