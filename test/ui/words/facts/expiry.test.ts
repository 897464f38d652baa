import { expect, test } from 'vitest';
import { acceptedUntil } from '../../../../src/ui/words/facts/expiry.ts';

test('a session that is rejected anyway isn’t labelled as accepted until some time', () => {
  expect(acceptedUntil('flask', 'accepted')).toBe('Flask accepts it until');
  expect(acceptedUntil('flask', 'expired')).toBe('Flask accepts it until');
  expect(acceptedUntil('flask', 'bad-signature')).toBe('Lifetime ends');
  expect(acceptedUntil('flask', 'server-error')).toBe('Lifetime ends');
});
