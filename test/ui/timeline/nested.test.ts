import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/site/settings.ts';
import type { SessionEntry } from '../../../src/timeline/entry.ts';
import { nestedKeysAtRisk } from '../../../src/ui/timeline/detail/nested.ts';
import { nestedAtRisk } from '../../../src/ui/words/timeline/entry.ts';
import { flask } from '../../gallery/sign.ts';
import { cookie, entriesOf, reading, response } from '../../timeline/streams.ts';

const at = 1_795_426_200;
const value = (data: object) => flask(JSON.stringify(data), { at });

/** The keys at risk after a request that read a session with this data and was followed by a write of `later`. */
function atRisk(data: object, { method = 'GET', later }: { method?: string; later?: object } = {}) {
  const held = value(data);
  const entries = entriesOf([
    reading([cookie({ value: held })], 0),
    response({ at: 5000, startedAt: 4990, method, cookieSent: `session=${held}`, vary: 'Cookie' }),
    ...(later
      ? [
          response({
            at: 9000,
            startedAt: 8990,
            requestId: 'later',
            cookieSent: `session=${held}`,
            setCookies: [`session=${value(later)}; Path=/; HttpOnly`],
          }),
        ]
      : []),
  ]);
  const entry = entries.find((one): one is SessionEntry => one.kind === 'read-only');
  if (!entry) throw new Error('nothing was read');
  const source = {
    host: 'app.test',
    engine: 'chromium',
    entries,
    decode: () => null,
    dropped: () => 0,
    known: () => null,
  } as const;
  return nestedKeysAtRisk(entry, { source, settings: defaultSettings });
}

describe('a request that read the session and set nothing', () => {
  test('puts nothing at risk if the session has no list and no dict', () => {
    expect(atRisk({ user: 'ada', visits: 3 }, { method: 'POST' })).toEqual([]);
    expect(atRisk({ user: 'ada', _flashes: [] }, { method: 'POST' })).toEqual([]);
  });

  test('puts lists and dicts at risk if it is a POST', () => {
    expect(atRisk({ user: 'ada', cart: ['tea'], prefs: {} }, { method: 'POST' })).toEqual(['cart', 'prefs']);
  });

  test('puts nothing at risk if it is a GET, unless a later response saved a change inside a value', () => {
    const before = { user: 'ada', cart: ['tea'], prefs: {} };
    expect(atRisk(before)).toEqual([]);
    expect(atRisk(before, { later: { ...before, user: 'grace' } })).toEqual([]);
    expect(atRisk(before, { later: { ...before, cart: ['tea', 'milk'] } })).toEqual(['cart']);
  });

  test('says what would be lost, and how Flask is told', () => {
    expect(nestedAtRisk('flask', ['cart', 'prefs'])).toBe(
      'If it changed something inside cart or prefs, that is lost: Flask saves such a change only after session.modified = True.',
    );
  });
});
