import { expect, test } from 'vitest';
import { outcome } from '../../../../src/ui/words/edit/writing.ts';

test.each([
  [
    { code: 'refused', reason: '' },
    true,
    'The browser rejected the cookie and gave no reason. The old one is unchanged.',
  ],
  [
    { code: 'refused', reason: 'SameSite=None needs Secure.' },
    false,
    'The browser rejected the cookie: SameSite=None needs Secure. Nothing was written.',
  ],
  [{ code: 'undone' }, true, 'Undone: the old cookie is back.'],
  [{ code: 'undone' }, false, 'Undone: the cookie is deleted.'],
] as const)('the outcome of a write %o, with an old cookie: %s', (done, hasCookie, sentence) => {
  expect(outcome(done, hasCookie)).toBe(sentence);
});
