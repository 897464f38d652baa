import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { absoluteTime, utcTime } from '../../../src/ui/words/dates.ts';

describe('a time in the machine’s time zone', () => {
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
  ])('has the offset of %s', (name, text) => {
    process.env.TZ = name;
    expect(absoluteTime(1_795_426_200)).toBe(text);
  });

  describe('in UTC', () => {
    beforeEach(() => {
      process.env.TZ = 'UTC';
    });

    test('has no fractions of a second', () =>
      expect(absoluteTime(1_795_426_200.9)).toBe('2026-11-23 09:30:00 +00:00'));
    test('can have a year of five digits', () =>
      expect(absoluteTime(253_402_300_800)).toBe('+010000-01-01 00:00:00 +00:00'));
    test('has no text if it is out of range', () => {
      expect(absoluteTime(8_640_000_000_000)).not.toBeNull();
      expect(absoluteTime(8_640_000_000_001)).toBeNull();
      expect(utcTime(2 ** 63)).toBeNull();
    });
  });

  test('a `datetime` attribute is in UTC', () => expect(utcTime(1_795_426_200)).toBe('2026-11-23T09:30:00Z'));
});
