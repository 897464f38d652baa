import { describe, expect, test } from 'vitest';
import { exportTimeline } from '../../src/timeline/file/export.ts';
import { filterEntries, noFilter } from '../../src/timeline/query/filter.ts';
import { keyHistory } from '../../src/timeline/query/key-history.ts';
import { createReader } from '../../src/timeline/reader.ts';
import { keepsData, keyChanges } from '../../src/timeline/query/entry-keys.ts';
import type { SessionEntry } from '../../src/timeline/entry.ts';
import { starlette } from '../gallery/sign.ts';
import { entriesOf, recording, response } from './streams.ts';

/** The key of the recorded app. */
const keys = [new TextEncoder().encode('your_secret_key')];
const settings = { keys, override: null, lifetimes: {}, epoch: 'unix' } as const;
const reader = createReader(settings);
const { events, marks, storeId, host } = recording('chromium');

describe('a recording whose values are read by the decoder', () => {
  const entries = entriesOf(events, { storeId, isSession: reader.isSession, dataOf: reader.dataOf });
  const sessions = entries.filter((entry) => 'cookie' in entry && entry.cookie !== null);

  test('gives the same entries as values told apart by their shape, with keys and without', () => {
    const plain = createReader({ ...settings, keys: [] });
    const kinds = (some: typeof entries) => some.map(({ id, kind }) => [id, kind]);
    expect(kinds(entries)).toEqual(kinds(entriesOf(events, { storeId })));
    expect(kinds(entriesOf(events, { storeId, isSession: plain.isSession, dataOf: plain.dataOf }))).toEqual(
      kinds(entries),
    );
  });

  test("gives a key's history: the user from each login until the session is cleared", () => {
    const id = 'cookie' in sessions[0]! ? sessions[0].cookie!.id : '';
    const users = keyHistory(entries, { cookieId: id, key: 'user' }, reader.decode);
    expect(users.map(({ value }) => value)).toEqual(["'ada'", null, "'ada'", null]);
    expect(users.map(({ entry }) => entry?.kind)).toEqual(['created', 'cleared', 'created', 'changed-outside']);
  });

  test('is searched for a key that one of twenty parallel requests wrote', () => {
    const found = filterEntries(entries, { ...noFilter, text: "'n': '13'" }, reader.decode);
    expect(found.map((entry) => 'path' in entry && entry.path)).toEqual(['/slow?n=13']);
  });

  test('tells in a redacted export what was in each session, and whether Flask accepted it', () => {
    const now = marks[0]!.at / 1000 + 60;
    const file = exportTimeline(sessions.slice(0, 1), {
      exportedAt: 0,
      host,
      engine: 'chromium',
      dropped: 0,
      redact: true,
      summarize: (value, name) => reader.summarize(value, name, now),
    });
    expect(file.values).toMatchObject([
      {
        raw: null,
        format: 'flask',
        verdict: 'signed-by-current-key',
        shape: {
          type: 'dict',
          size: 2,
          entries: [
            ['cart', { type: 'list', size: 0 }],
            ['user', { type: 'str', size: 3 }],
          ],
        },
      },
    ]);
    expect(JSON.stringify(file)).not.toContain('ada');
  });
});

describe('a session whose dicts were written with their keys in another order', () => {
  // Starlette and Django write dicts unchanged, so a copy is enough.
  const before = starlette('{"user": "ada", "cart": {"b": 2, "a": 1}}', { at: 1_700_000_000 });
  const after = starlette('{"cart": {"a": 1, "b": 2}, "user": "ada"}', { at: 1_700_000_060 });
  const [entry] = entriesOf([response({ cookieSent: `session=${before}`, setCookies: [`session=${after}; Path=/`] })], {
    isSession: reader.isSession,
    dataOf: reader.dataOf,
  }) as SessionEntry[];

  test('is the same data, as it is in the panel', () => {
    expect(entry?.kind).toBe('refreshed');
    expect(keyChanges(entry!, reader.decode)).toEqual({ added: [], changed: [], removed: [] });
    expect(filterEntries([entry!], { ...noFilter, key: 'cart' }, reader.decode)).toEqual([]);
    expect(keepsData({ ...entry!, kind: 'changed-outside' } as SessionEntry, reader.decode)).toBe(true);
  });

  test('is one value in the history of each key, shown in its own order', () => {
    const history = keyHistory([entry!], { cookieId: entry!.cookie!.id, key: 'cart' }, reader.decode);
    expect(history.map(({ value }) => value)).toEqual(["{'b': 2, 'a': 1}"]);
  });
});

test('the reader takes an empty value for no session, whatever the name', () => {
  expect(reader.isSession('session', '')).toBe(false);
  expect(reader.decode('')).toBeNull();
});

test('the reader gives no data for a value that it cannot decode, so two such values are never the same session', () => {
  expect(reader.dataOf('junk')).toBeNull();
  expect(reader.summarize('junk', 'x', 0)).toEqual({ size: 4, format: null, verdict: null, shape: null });
});
