import { describe, expect, test } from 'vitest';
import { change, cookie, flask, navigation, reading, response, timelineOf } from '../streams.ts';

const writes = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => {
    const at = 1000 + (from + n) * 100;
    const value = flask(`n${from + n}`);
    return [response({ at, cookieSent: null, setCookies: [`session=${value}`] }), change(value, at + 5)];
  }).flat();

describe('the limits of a timeline', () => {
  test('drop the oldest entries first and count them', () => {
    const timeline = timelineOf(writes(50), { limits: { entries: 10, bytes: 1e9 } });
    expect(timeline.entries).toHaveLength(10);
    expect(timeline.dropped()).toBe(40);
    expect(timeline.entries.at(-1)).toMatchObject({ after: flask('n49') });
  });

  test('leave the value before the first kept entry intact', () => {
    const timeline = timelineOf(writes(50), { limits: { entries: 10, bytes: 1e9 } });
    expect(timeline.entries[0]).toMatchObject({ kind: 'changed', before: flask('n39'), after: flask('n40') });
  });

  test('count the bytes of each value once, and fewer after a drop', () => {
    const timeline = timelineOf(writes(200), { limits: { entries: 1e6, bytes: 20_000 } });
    expect(timeline.bytes()).toBeLessThanOrEqual(20_000);
    expect(timeline.dropped() + timeline.entries.length).toBe(200);
    expect(timeline.entries.length).toBeGreaterThan(5);
  });

  test('make no entries of events older than what was dropped', () => {
    const timeline = timelineOf(writes(50), { limits: { entries: 10, bytes: 1e9 } });
    const before = [...timeline.entries];
    for (const event of writes(5)) timeline.push(event);
    expect(timeline.entries).toEqual(before);
  });

  test('are not touched by traffic without sessions, which is not kept', () => {
    const timeline = timelineOf(
      Array.from({ length: 100 }, (_, n) => response({ at: n, url: `http://app.test/${n}.png` })),
    );
    expect(timeline.bytes()).toBe(0);
  });
});

describe('a timeline that is paused, cleared or preserved', () => {
  test('lists nothing of a pause, but knows its last value afterwards', () => {
    const timeline = timelineOf([
      { kind: 'recording', on: false, at: 0 },
      ...writes(3),
      { kind: 'recording', on: true, at: 1250 },
      ...writes(1, 3),
    ]);
    expect(timeline.entries).toMatchObject([{ before: flask('n2'), after: flask('n3') }]);
  });

  test('removes the entries before a clear, reports their ids and keeps later ones', () => {
    const timeline = timelineOf(writes(5));
    const { removed } = timeline.clear(1250);
    expect(removed).toHaveLength(3);
    expect(timeline.entries).toMatchObject([{ before: flask('n2') }, {}]);
    expect(timeline.dropped()).toBe(0);
  });

  test('does not take a change for one from outside if its response was cleared', () => {
    const [told, changed] = writes(1);
    const timeline = timelineOf([told!]);
    timeline.clear(1003);
    timeline.push(changed!);
    expect(timeline.entries).toEqual([]);
  });

  test('frees memory on a clear', () => {
    const timeline = timelineOf(writes(300));
    const full = timeline.bytes();
    timeline.clear(1e6);
    expect(timeline.bytes()).toBeLessThan(full / 10);
  });

  test('keeps its entries over a page load only if it is to be preserved', () => {
    const page = response({ at: 2000, url: 'http://app.test/next', type: 'main_frame', vary: 'Cookie' });
    const events = [reading([cookie()], 0), ...writes(3), page, navigation('http://app.test/next', 2100)];
    expect(timelineOf(events).entries).toHaveLength(5);
    const fresh = timelineOf(events, { preserve: false });
    expect(fresh.entries.map(({ kind }) => kind)).toEqual(['navigation', 'read-only']);
    fresh.setPreserve(true);
    fresh.push(navigation('http://app.test/other', 9000));
    expect(fresh.entries).toHaveLength(3);
  });
});
