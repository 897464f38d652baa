import { expect, test, vi } from 'vitest';
import { onSecond } from '../../src/browser/clock.ts';

test('the clock ticks on whole seconds, so that all clocks on a screen turn together', () => {
  vi.useFakeTimers({ now: 1_700_000_000_400 });
  const ticks: number[] = [];
  onSecond((now) => ticks.push(now));
  vi.advanceTimersByTime(2_700);
  expect(ticks).toEqual([1_700_000_001, 1_700_000_002, 1_700_000_003]);
  vi.useRealTimers();
});
