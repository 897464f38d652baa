import { assert, nat, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDuration } from '../../../src/ui/facts/parse-duration.ts';

describe('a typed lifetime', () => {
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
    '“%s” is invalid',
    (text) => expect(parseDuration(text)).toBeNull(),
  );

  test('of any whole number of seconds is that number, and no text throws', () => {
    assert(property(nat(), (seconds) => parseDuration(String(seconds)) === seconds));
    assert(property(string(), (text) => (parseDuration(text) ?? 0) >= 0));
  });
});
