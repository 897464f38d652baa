import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPageTimes } from '../../src/recording/page-times.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 9000 });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a page is shown when its headers arrived, however late devtools report it', () => {
  const { note, timeOf } = createPageTimes();
  note({ url: 'http://away.test/', at: 100 });
  note({ url: 'http://home.test/', at: 200 });
  expect(timeOf('http://away.test/')).toBe(100);
  expect(timeOf('http://home.test/#part')).toBe(200);
});

test('the page at a time is the last one whose headers had arrived', () => {
  const { note, timeOf, pageAt } = createPageTimes();
  expect(pageAt(50)).toBeNull();
  note({ url: 'http://away.test/', at: 100 });
  note({ url: 'http://home.test/', at: 200 });
  timeOf('http://home.test/');
  expect([pageAt(99), pageAt(150), pageAt(9000)]).toEqual([null, 'http://away.test/', 'http://home.test/']);
});

test('two loads of one page have two times', () => {
  const { note, timeOf } = createPageTimes();
  note({ url: 'http://home.test/', at: 100 });
  note({ url: 'http://home.test/', at: 200 });
  expect([timeOf('http://home.test/'), timeOf('http://home.test/')]).toEqual([100, 200]);
});

test('a page whose headers have not arrived is taken to be shown now', () => {
  const { note, timeOf } = createPageTimes();
  expect(timeOf('http://home.test/')).toBe(9000);
  note({ url: 'http://home.test/', at: 8990 });
  vi.setSystemTime(9500);
  expect(timeOf('http://home.test/')).toBe(9500);
});
