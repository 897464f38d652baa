import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createRefresher } from '../../src/background/refresher.ts';
import { uncaught } from './uncaught.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => void vi.useRealTimers();
});

/** Work that ends when told to. */
function slowWork() {
  const ends: (() => void)[] = [];
  const work = () => new Promise<void>((resolve) => ends.push(resolve));
  const end = async () => {
    ends.at(-1)?.();
    await vi.advanceTimersByTimeAsync(20);
  };
  return { work, end, runs: () => ends.length };
}

describe('a refresher', () => {
  test('runs once for calls that come together, such as both events of an overwrite', async () => {
    const { work, runs } = slowWork();
    const { refresh } = createRefresher(work);
    refresh();
    refresh();
    expect(runs()).toBe(0);
    await vi.advanceTimersByTimeAsync(20);
    expect(runs()).toBe(1);
  });

  test('runs once more, and never twice at once, for calls that come while it runs', async () => {
    const { work, end, runs } = slowWork();
    const { refresh, isRunning } = createRefresher(work);
    refresh();
    await vi.advanceTimersByTimeAsync(20);
    for (let call = 0; call < 3; call += 1) refresh();
    await vi.advanceTimersByTimeAsync(100);
    expect(runs()).toBe(1);
    expect(isRunning()).toBe(true);
    await end();
    expect(runs()).toBe(2);
    await end();
    expect(runs()).toBe(2);
    expect(isRunning()).toBe(false);
  });

  test('runs again after a failure, which is not swallowed', async () => {
    let runs = 0;
    const { refresh } = createRefresher(() => {
      runs += 1;
      return runs === 1 ? Promise.reject(new Error('a fault')) : Promise.resolve();
    });
    const failures = await uncaught(async () => {
      refresh();
      await vi.advanceTimersByTimeAsync(20);
      refresh();
      await vi.advanceTimersByTimeAsync(20);
    });
    expect(runs).toBe(2);
    expect(failures).toEqual([new Error('a fault')]);
  });
});
