import { expect, test } from 'vitest';
import type { Cookie } from '../../../src/jar/cookie.ts';
import { ruleAgainst } from '../../../src/ui/editor/refused.ts';

const cookie: Cookie = {
  name: 'session',
  value: 'v',
  domain: 'app.test',
  hostOnly: true,
  path: '/',
  secure: false,
  httpOnly: true,
  sameSite: 'lax',
  expiresAt: null,
  storeId: '0',
  partition: null,
};
const at = { origin: 'http://app.test', engine: 'chromium' } as const;

test('a cookie that a response could set is not blocked by any rule', () => {
  expect(ruleAgainst(cookie, at)).toBeNull();
  expect(
    ruleAgainst({ ...cookie, name: '__Host-session', secure: true }, { ...at, origin: 'https://app.test' }),
  ).toBeNull();
});

test.each<[string, Partial<Cookie>, RegExp]>([
  ['Secure on http', { secure: true }, /Secure/],
  ['SameSite=None without Secure', { sameSite: 'none' }, /SameSite=None/],
  ['Partitioned without Secure', { partition: 'http://app.test' }, /Partitioned/],
  ['a prefix without what it promises', { name: '__Host-session' }, /__Host-/],
  ['over 4096 bytes', { value: 'x'.repeat(4096) }, /4,096/],
  ['a control character', { value: 'a\u0001' }, /control character/],
])('a cookie is blocked by its rule: %s', (_, change, told) => {
  expect(ruleAgainst({ ...cookie, ...change }, at)).toMatch(told);
});
