import { expect, test } from 'vitest';
import { change, cookie, entriesOf, flask, reading, response } from '../streams.ts';

const second = Date.UTC(2026, 10, 23, 8, 44, 4);
const dated = (after: number, ahead: number, some: Parameters<typeof response>[0] = {}) =>
  response({
    at: second + after,
    vary: 'Cookie',
    cookieSent: `session=${flask('a')}`,
    responseHeaders: { date: new Date(second + Math.floor((after - 5) / 1000 + ahead) * 1000).toUTCString() },
    ...some,
  });
const offsets = (events: Parameters<typeof entriesOf>[0]) =>
  entriesOf(events).map((entry) => 'clockOffset' in entry && Math.round(entry.clockOffset));

test('an entry knows how far the server’s clock is ahead, by the response’s Date', () => {
  expect(offsets([dated(500, 0), dated(2500, 90), dated(4500, -60)])).toEqual([0, 90, -58]);
});

test('a change outside a request has the offset of the request before', () => {
  const held = reading([cookie()], second);
  expect(offsets([held, dated(500, 90), change(flask('b'), second + 5000)])).toEqual([90, 90]);
});

test('a response without Date, of another host, or that does not depend on cookies says nothing of the clock', () => {
  const others = [
    dated(1500, 600, { responseHeaders: {} }),
    dated(2500, 600, { url: 'http://login.app.test/' }),
    dated(3500, 600, { vary: null }),
  ];
  expect(offsets([...others, dated(4500, 0, { responseHeaders: {} })])).toEqual([0, 0, 0]);
});
