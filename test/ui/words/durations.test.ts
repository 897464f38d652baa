import { expect, test } from 'vitest';
import { lengthText, relativeText } from '../../../src/ui/words/durations.ts';

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
  [31 * 86_400, 1, 'in 31 days'],
  [31 * 86_400, 43_201, 'in 30 days'],
  [10 * 86_400, 1, 'in 9 days 23 h'],
  [0, 31 * 86_400 - 1, '30 days ago'],
])('second %d relative to now, %d, is “%s”', (at, now, text) => expect(relativeText(at, now)).toBe(text));
