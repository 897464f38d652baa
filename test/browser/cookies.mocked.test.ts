import { beforeEach, expect, test, vi } from 'vitest';
import type { Cookie } from '../../src/jar/cookie.ts';

// The jar of a browser that has one cookie; what browsers themselves make of a write is asked of them, in e2e/.
const jar = vi.hoisted(() => ({ value: '', sets: 0, removals: 0 }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: () => 'chrome-extension://x/' },
    cookies: {
      getAll: async () => [
        {
          name: 'session',
          value: jar.value,
          domain: 'localhost',
          hostOnly: true,
          path: '/',
          secure: false,
          httpOnly: true,
          sameSite: 'unspecified',
          session: true,
          storeId: '0',
        },
      ],
      set: async ({ value }: { value: string }) => {
        jar.value = value;
        jar.sets += 1;
      },
      remove: async () => void (jar.removals += 1),
    },
  },
}));

const { writeCookie } = await import('../../src/browser/cookies.ts');
const cookie: Cookie = {
  name: 'session',
  value: 'mine',
  domain: 'localhost',
  hostOnly: true,
  path: '/',
  secure: false,
  httpOnly: true,
  sameSite: 'unspecified',
  expiresAt: null,
  storeId: '0',
  partition: null,
};

beforeEach(() => Object.assign(jar, { value: 'old', sets: 0, removals: 0 }));

test('a cookie is written over the value that it is meant to replace', async () => {
  expect(await writeCookie({ kind: 'set', cookie, over: 'old' }, 'localhost')).toMatchObject({
    problem: null,
    found: { value: 'mine' },
  });
});

test.each(['set', 'remove'] as const)('where another value stands by now, nothing is changed: %s', async (kind) => {
  jar.value = 'of the site';
  expect(await writeCookie({ kind, cookie, over: 'old' }, 'localhost')).toMatchObject({
    problem: null,
    found: { value: 'of the site' },
  });
  expect(await writeCookie({ kind, cookie, over: null }, 'localhost')).toMatchObject({
    found: { value: 'of the site' },
  });
  expect(jar).toMatchObject({ sets: 0, removals: 0 });
});

test('an undo is written whatever stands there', async () => {
  jar.value = 'of the site';
  expect(await writeCookie({ kind: 'set', cookie }, 'localhost')).toMatchObject({ found: { value: 'mine' } });
});
