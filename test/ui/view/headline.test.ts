import { describe, expect, test } from 'vitest';
import { inspect } from '../../../src/inspect/inspect.ts';
import type { Candidate } from '../../../src/inspect/inspection.ts';
import { headlineOf } from '../../../src/ui/view/headline.ts';
import { cookie } from '../../timeline/streams.ts';
import { django, flask } from '../../gallery/sign.ts';

const now = 1_795_426_200;
const day = 86_400;
const utf8 = (text: string) => new TextEncoder().encode(text);

function best(value: string, keys: readonly string[], name = 'session'): Candidate {
  const options = { name, keys: keys.map(utf8), override: null, lifetimes: {}, epoch: 'unix' } as const;
  return inspect(value, options).candidates[0]!;
}

describe('the headline of a verdict', () => {
  const old = flask('{"a":1}', { at: now - 40 * day });

  test('says what the framework will do, if the key is known', () => {
    expect(headlineOf(best(old, ['your_secret_key']), now)).toMatchObject({
      title: 'Flask will ignore this session: too old',
      rule: 'too-old',
    });
  });

  test('without a key says what is true for any key, and that there is no key', () => {
    expect(headlineOf(best(old, []), now)).toMatchObject({
      title: 'Flask will ignore this session: too old, whatever the key',
      because: 'too-old',
      rule: 'no-key-given',
      look: { tone: 'warn' },
    });
  });

  test('claims nothing that depends on a missing key', () => {
    const young = best(flask('{"a":1}', { at: now }), []);
    expect(headlineOf(young, now)).toMatchObject({ because: 'no-key-given', look: { tone: 'neutral' } });
    const broken = best(flask('{"a":', { at: now }), []);
    expect(headlineOf(broken, now)).toMatchObject({ because: 'no-key-given' });
  });

  test('knows that Django accepts timestamps in the future', () => {
    const ahead = best(django('{"a":1}', { at: now + 60 }), [], 'sessionid');
    expect(ahead.format).toBe('django');
    expect(headlineOf(ahead, now)).toMatchObject({ because: 'no-key-given' });
    expect(headlineOf(best(flask('{"a":1}', { at: now + 60 }), []), now)).toMatchObject({ because: 'from-the-future' });
  });

  test('is about the cookie’s place if the framework isn’t sent it, or reads another one', () => {
    const fine = best(flask('{"a":1}', { at: now }), ['your_secret_key']);
    const rule = { code: 'path', path: '/app' } as const;
    expect(headlineOf(fine, now, { code: 'not-sent', rule })).toMatchObject({
      title: 'Flask isn’t sent this session on this page',
      reason: 'It’s only for paths under /app.',
      outcome: 'accepted',
      look: { tone: 'neutral' },
    });
    const read = cookie({ domain: 'app.test', hostOnly: false });
    expect(headlineOf(fine, now, { code: 'not-read', read })).toMatchObject({
      title: 'Flask doesn’t read this session',
      reason: 'The browser sends two cookies of this name; Flask reads the one at .app.test/.',
    });
    expect(headlineOf(fine, now, { code: 'read', isOneOfSeveral: true })).toMatchObject({ reason: null });
  });
});
