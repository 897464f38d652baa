import { expect, test } from 'vitest';
import { acceptedUntil } from '../../../../src/ui/words/facts/expiry.ts';

test('what is refused anyway is not said to be accepted until anything', () => {
  expect(acceptedUntil('flask', 'accepted')).toBe('Flask accepts it until');
  expect(acceptedUntil('flask', 'expired')).toBe('Flask accepts it until');
  expect(acceptedUntil('flask', 'bad-signature')).toBe('Lifetime ends');
  expect(acceptedUntil('flask', 'server-error')).toBe('Lifetime ends');
});
