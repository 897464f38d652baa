import * as fc from 'fast-check';
import { test } from 'vitest';
import { count } from '../../../src/ui/words/numbers.ts';

test('a count is grouped as English groups it', () => {
  const english = new Intl.NumberFormat('en');
  fc.assert(fc.property(fc.maxSafeNat(), (value) => count(value) === english.format(value)));
});
