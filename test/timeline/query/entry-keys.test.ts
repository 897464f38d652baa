import { expect, test } from 'vitest';
import type { SessionEntry } from '../../../src/timeline/entry.ts';
import { isOnServer, keyChanges } from '../../../src/timeline/query/entry-keys.ts';
import { createReader } from '../../../src/timeline/reader.ts';
import { defaultSettings } from '../../../src/site/settings.ts';
import { flask } from '../../gallery/sign.ts';
import { entriesOf, response } from '../streams.ts';

const reader = createReader({ ...defaultSettings, keys: [] });
const at = 1_795_000_000;
const id = '5gq3Bf0Z4tq0wY6oXbD0r9cJmNfWc2cV8oR1hTz7uUQ';

function entryOf(name: string, value: string, before = ''): SessionEntry {
  const [entry] = entriesOf(
    [response({ cookieSent: before && `${name}=${before}`, setCookies: [`${name}=${value}; HttpOnly; Path=/`] })],
    reader,
  );
  if (entry === undefined || entry.kind === 'navigation') throw new Error('no entry');
  return entry;
}

test('a session that is created has keys added, an empty one none', () => {
  const changed = { changed: [], removed: [] };
  expect(keyChanges(entryOf('session', flask('{"a":1}', { at })), reader.decode)).toEqual({ added: ['a'], ...changed });
  expect(keyChanges(entryOf('session', flask('{}', { at })), reader.decode)).toEqual({ added: [], ...changed });
});

test('a token has no keys that could be counted', () => {
  expect(keyChanges(entryOf('remember_token', `7|${'5f'.repeat(64)}`), reader.decode)).toBeNull();
  expect(keyChanges(entryOf('session', id), reader.decode)).toBeNull();
});

test('an ID is told from data that are in the cookie', () => {
  expect(isOnServer(entryOf('session', id, id), reader.decode)).toBe(true);
  expect(isOnServer(entryOf('session', flask('{"a":1}', { at })), reader.decode)).toBe(false);
});
