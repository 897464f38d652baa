import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/inspect/inspect.ts';
import { commonCookies } from './common-cookies.ts';

const keys = [new TextEncoder().encode('dev')];

describe('a cookie that is no session of these frameworks', () => {
  test.each(commonCookies)('%s = %s (%s) is called none', (name, value) => {
    const { candidates } = inspect(value, { name, keys, override: null, lifetimes: {}, epoch: 'unix' });
    expect(candidates.map(({ format }) => format)).toEqual([]);
  });

  test('is on a list of at least eighty kinds', () => {
    expect(new Set(commonCookies.map(([, , what]) => what)).size).toBeGreaterThanOrEqual(80);
  });
});
