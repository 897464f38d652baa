import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createCookieWriter } from '../../src/browser/cookie-writer.ts';
import type { ViewMessage } from '../../src/site/messages.ts';
import { cookie } from '../timeline/streams.ts';

const change = { kind: 'set', cookie: cookie() } as const;

beforeEach(() => {
  vi.useFakeTimers();
  return () => void vi.useRealTimers();
});

function open() {
  const sent: ViewMessage[] = [];
  return { sent, ...createCookieWriter((message) => sent.push(message)) };
}

describe('a change of the jar', () => {
  test('is sent, and answered by the message of the same number', async () => {
    const { sent, write, onAnswer } = open();
    const [first, second] = [write(change), write({ ...change, kind: 'remove' })];
    expect(sent).toMatchObject([
      { kind: 'write-cookie', id: 1, change },
      { kind: 'write-cookie', id: 2, change: { kind: 'remove' } },
    ]);
    onAnswer({ id: 2, problem: null, found: null });
    onAnswer({ id: 1, problem: 'refused', found: change.cookie });
    expect(await first).toEqual({ problem: 'refused', found: change.cookie });
    expect(await second).toEqual({ problem: null, found: null });
  });

  test('that nobody answers is a problem after ten seconds', async () => {
    const { write } = open();
    const written = write(change);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await written).toMatchObject({ problem: expect.stringContaining('didn’t answer'), found: null });
  });

  test('whose answer comes too late, or to no question, is let be', async () => {
    const { write, onAnswer } = open();
    const written = write(change);
    await vi.advanceTimersByTimeAsync(10_000);
    for (const id of [1, 7]) onAnswer({ id, problem: null, found: null });
    expect((await written).problem).not.toBeNull();
  });
});
