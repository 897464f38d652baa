import { expect, test } from 'vitest';
import * as words from '../../../../src/ui/words/timeline/entry.ts';

const unsent = {
  cookie: { id: '1', name: 'session', domain: 'app.test', path: '/app' },
  value: 'a',
  rule: { code: 'path', path: '/app' },
} as const;

test('a session that was not sent has one reason in row and detail', () => {
  expect(words.unsentShort(unsent)).toBe('not sent: it’s only for paths under /app.');
  expect(words.unsentSentence(unsent)).toBe(
    'This browser had a session (session) and didn’t send it: it’s only for paths under /app.',
  );
});

test('SameSite is named with what the other site did', () => {
  const rule = { code: 'same-site', sameSite: 'lax', request: 'unsafe-navigation', method: 'POST' } as const;
  expect(words.unsentShort({ ...unsent, rule })).toBe('not sent: SameSite=Lax, and another site sent this POST.');
});
