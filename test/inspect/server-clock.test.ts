import { expect, test } from 'vitest';
import { clockOffset } from '../../src/inspect/server-clock.ts';

const start = Date.UTC(2026, 10, 23, 8, 44, 4);
const response = (ahead: number, { after = 250, took = 100 } = {}) => ({
  date: new Date(start + ahead * 1000).toUTCString(),
  startedAt: start + after,
  at: start + after + took,
});

test.each([
  ['within the same second', response(0), 0],
  ['of the next second, which began during the request', response(1, { after: 950 }), 0],
  ['of the second before, in which the request began', response(-1, { after: 10, took: 900 }), 0],
  ['of a second during a slow request', response(3, { took: 9000 }), 0],
])('the clocks agree with a Date %s', (_, dated, offset) => {
  expect(clockOffset(dated)).toBeCloseTo(offset);
});

test('a Date ahead of the answer, or behind the request, tells how far the clocks are apart', () => {
  expect(clockOffset(response(90))).toBeCloseTo(89.65);
  expect(clockOffset(response(-3600))).toBeCloseTo(-3598.25);
});

test('what was known before holds while the Date allows it', () => {
  expect(clockOffset(response(90), 90)).toBe(90);
  expect(clockOffset(response(0), 90)).toBeCloseTo(1.75);
});

test('a response without a readable Date changes nothing', () => {
  expect(clockOffset({ ...response(0), date: undefined }, 90)).toBe(90);
  expect(clockOffset({ ...response(0), date: 'soon' })).toBe(0);
});
