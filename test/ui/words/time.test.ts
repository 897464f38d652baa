import { assert, nat, property, string } from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lengthText, relativeText } from '../../../src/ui/words/durations.ts';
import { parseDuration } from '../../../src/ui/facts/parse-duration.ts';
import { absoluteTime, utcTime } from '../../../src/ui/words/time.ts';

describe('a moment in the zone of the machine', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each([
    ['UTC', '2026-11-23 09:30:00 +00:00'],
    ['Europe/Berlin', '2026-11-23 10:30:00 +01:00'],
    ['America/St_Johns', '2026-11-23 06:00:00 −03:30'],
    ['Asia/Kathmandu', '2026-11-23 15:15:00 +05:45'],
  ])('is told with the offset of %s', (name, text) => {
    process.env.TZ = name;
    expect(absoluteTime(1_795_426_200)).toBe(text);
  });

  describe('in UTC', () => {
    beforeEach(() => {
      process.env.TZ = 'UTC';
    });

    test('drops fractions of a second', () => expect(absoluteTime(1_795_426_200.9)).toBe('2026-11-23 09:30:00 +00:00'));
    test('keeps years of five digits', () =>
      expect(absoluteTime(253_402_300_800)).toBe('+010000-01-01 00:00:00 +00:00'));
    test('has no text past the last day of the calendar', () => {
      expect(absoluteTime(8_640_000_000_000)).not.toBeNull();
      expect(absoluteTime(8_640_000_000_001)).toBeNull();
      expect(utcTime(2 ** 63)).toBeNull();
    });
  });

  test('in a `datetime` attribute it is UTC', () => expect(utcTime(1_795_426_200)).toBe('2026-11-23T09:30:00Z'));
});

test.each([
  [0, '0 s'],
  [59, '59 s'],
  [60, '1 min'],
  [61, '1 min 1 s'],
  [3600, '1 h'],
  [3905, '1 h 5 min'],
  [3605, '1 h'],
  [86_400, '1 day'],
  [90_000, '1 day 1 h'],
  [864_000, '10 days'],
  [867_600, '10 days'],
  [2_678_400, '31 days'],
])('%d seconds are “%s”', (seconds, text) => expect(lengthText(seconds)).toBe(text));

test.each([
  [100, 100.9, 'just now'],
  [40, 100, '1 min ago'],
  [160, 100, 'in 1 min'],
  [160, 100.99, 'in 1 min'],
])('second %d seen from %d is “%s”', (at, now, text) => expect(relativeText(at, now)).toBe(text));

describe('a lifetime as a person types it', () => {
  test.each([
    ['60', 60],
    ['0', 0],
    ['31 days', 2_678_400],
    ['31days', 2_678_400],
    ['1h', 3600],
    ['1h 30m', 5400],
    ['1 hour, 30 minutes', 5400],
    ['2 weeks', 1_209_600],
    ['1.5 h', 5400],
    ['  90 S ', 90],
    ['timedelta(days=31)', 2_678_400],
    ['datetime.timedelta(hours=1, minutes=30)', 5400],
    ['timedelta(seconds=0.9)', 0],
  ])('%s is %d seconds', (text, seconds) => expect(parseDuration(text)).toBe(seconds));

  test.each(['', ' ', 'soon', '31 dayz', '1 year', '-5', '1h!', 'timedelta(31)', 'timedelta(days=x)', '1e3', '٣'])(
    '“%s” is none',
    (text) => expect(parseDuration(text)).toBeNull(),
  );

  test('any whole number of seconds reads as itself, and nothing throws', () => {
    assert(property(nat(), (seconds) => parseDuration(String(seconds)) === seconds));
    assert(property(string(), (text) => (parseDuration(text) ?? 0) >= 0));
  });
});
