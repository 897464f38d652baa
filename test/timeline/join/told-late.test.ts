import { expect, test } from 'vitest';
import type { TimelineEvent } from '../../../src/timeline/event.ts';
import { change, cookie, entriesOf, flask, navigation, reading, response } from '../streams.ts';

// Firefox reports a script's write after the response to the next request (measured: 20 ms and more on a busy machine). A
// background that was asleep stamps the report that woke it with the time at which it was awake.

const [a, b, c] = [flask('a'), flask('b'), flask('c')];
const start = reading([cookie({ value: a })], 0);
const sends = (value: string, startedAt: number) =>
  response({ startedAt, at: startedAt + 10, cookieSent: `session=${value}`, vary: 'Cookie' });
const told = (events: readonly TimelineEvent[]) => {
  const lines = entriesOf(events).map((entry) => `${entry.kind} at ${entry.at}`);
  expect(entriesOf(events.toReversed()).map((entry) => `${entry.kind} at ${entry.at}`)).toEqual(lines);
  return lines;
};

test('a change reported late stands before the request that carried its value', () => {
  expect(told([start, change(b, 5200), sends(b, 5000)])).toEqual(['changed-outside at 5000', 'read-only at 5010']);
});

test('a change reported late stands before a request that carried a newer value', () => {
  const events = [start, change(b, 5200), change(c, 5201), sends(c, 5000)];
  expect(told(events)).toEqual(['changed-outside at 5000', 'changed-outside at 5000', 'read-only at 5010']);
});

test('a change stays where it was reported if requests carried another value, or carried its value before it was replaced', () => {
  expect(told([start, change(b, 5200), sends(a, 5000)])).toEqual(['read-only at 5010', 'changed-outside at 5200']);
  const back = [start, sends(a, 5000), change(b, 5200), change(a, 5300), sends(a, 5400)];
  expect(told(back)).toEqual([
    'read-only at 5010',
    'changed-outside at 5200',
    'changed-outside at 5300',
    'read-only at 5410',
  ]);
});

test('a change reported more than ten seconds late stays where it was reported', () => {
  expect(told([start, sends(b, 5000), change(b, 16_000)])).toEqual(['read-only at 5010', 'changed-outside at 16000']);
});

test('a page of another site that devtools report after the next page was requested stands before its own request', () => {
  const away = response({ at: 334, startedAt: 315, type: 'main_frame', vary: 'Cookie' });
  const before = response({ at: 180, startedAt: 152, type: 'main_frame', url: 'http://other.test/set' });
  const events = [navigation('http://other.test/set', 331), before, away, navigation(away.url, 334)];
  expect(entriesOf(events).map((entry) => [entry.kind, entry.at])).toEqual([
    ['navigation', 152],
    ['navigation', 315],
    ['read-only', 334],
  ]);
});

const removed = (at: number) => change(null, at, { old: a });

test('a value that is set again after a logout stands after it, though requests before the logout carried it', () => {
  const logout = response({ at: 5000, cookieSent: `session=${a}`, setCookies: ['session=; Max-Age=0; Path=/'] });
  expect(told([start, sends(a, 4000), logout, removed(5005), change(a, 8000), sends(a, 9000)])).toEqual([
    'read-only at 4010',
    'cleared at 5000',
    'changed-outside at 8000',
    'read-only at 9010',
  ]);
});

test('a value that is set again after a script or another tab deleted it stands after that', () => {
  expect(told([start, sends(a, 4000), removed(5000), change(a, 8000)])).toEqual([
    'read-only at 4010',
    'changed-outside at 5000',
    'changed-outside at 8000',
  ]);
});

test('a value that is set again after it expired stands after that', () => {
  const short = reading([cookie({ value: a, expiresAt: 5 })], 0);
  expect(told([short, sends(a, 4000), change(a, 8000)])).toEqual([
    'read-only at 4010',
    'changed-outside at 5000',
    'changed-outside at 8000',
  ]);
});

test('a value that is set again after a reading showed it gone stands after that', () => {
  expect(told([start, sends(a, 54_000), reading([], 60_000), change(a, 63_000)])).toEqual([
    'read-only at 54010',
    'changed-outside at 60000',
    'changed-outside at 63000',
  ]);
});

test('a value that is set again and reported late stands before the request that carried it', () => {
  expect(told([start, sends(a, 4000), removed(5000), sends(a, 7900), change(a, 8000)])).toEqual([
    'read-only at 4010',
    'changed-outside at 5000',
    'changed-outside at 7900',
    'read-only at 7910',
  ]);
});
