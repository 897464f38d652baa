import * as fc from 'fast-check';
import { test } from 'vitest';
import { count } from '../../../src/ui/words/numbers.ts';

test('a count has English digit grouping', () => {
  const english = new Intl.NumberFormat('en');
  fc.assert(fc.property(fc.maxSafeNat(), (value) => count(value) === english.format(value)));
});
