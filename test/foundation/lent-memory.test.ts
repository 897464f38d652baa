import { expect, test } from 'vitest';
import { createLender } from '../../src/foundation/lent-memory.ts';

test('memory is as large as asked for, and is lent again', () => {
  const lend = createLender();
  const first = lend(10, (memory) => memory.buffer);
  expect(first.byteLength).toBeGreaterThanOrEqual(10);
  expect(lend(5, (memory) => memory.buffer)).toBe(first);
  expect(lend(1000, (memory) => memory.length)).toBeGreaterThanOrEqual(1000);
});

test('a call within a call gets memory of its own', () => {
  const lend = createLender();
  const outer = lend(4, (memory) => {
    memory.fill(7);
    lend(4, (inner) => inner.fill(9));
    return [...memory.subarray(0, 4)];
  });
  expect(outer).toEqual([7, 7, 7, 7]);
});

test('memory comes back after an error', () => {
  const lend = createLender();
  const first = lend(8, (memory) => memory.buffer);
  expect(() => lend(8, () => JSON.parse('{'))).toThrow(SyntaxError);
  expect(lend(8, (memory) => memory.buffer)).toBe(first);
});
