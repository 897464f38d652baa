import { expect, test, vi } from 'vitest';
import { memoize } from '../../src/foundation/memo.ts';

test('a memo asks once for each text, also where the answer is undefined', () => {
  const ask = vi.fn((text: string) => (text === 'a' ? undefined : text.length));
  const memo = memoize(ask);
  expect([memo('a'), memo('bc'), memo('a'), memo('bc')]).toEqual([undefined, 2, undefined, 2]);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('a memo that is full starts anew with the last answer', () => {
  const ask = vi.fn((text: string) => text);
  const memo = memoize(ask, { answers: 2, size: Infinity, sizeOf: () => 0 });
  ['a', 'b', 'c', 'c', 'a'].forEach(memo);
  expect(ask.mock.calls.flat()).toEqual(['a', 'b', 'c', 'a']);
});

test('a memo whose answers add up to more than its size starts anew with the last answer', () => {
  const ask = vi.fn((text: string) => text);
  const memo = memoize(ask, { answers: 10, size: 5, sizeOf: (answer) => answer.length });
  ['aaa', 'bb', 'aaa', 'c', 'c', 'bb'].forEach(memo);
  expect(ask.mock.calls.flat()).toEqual(['aaa', 'bb', 'c', 'bb']);
});
