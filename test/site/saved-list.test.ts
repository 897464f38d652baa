import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { signSession } from '../../src/edit/sign.ts';
import {
  maxSaved,
  removeSession,
  renameSession,
  savedTarget,
  savedValue,
  saveSession,
  type ToSave,
} from '../../src/site/saved-list.ts';
import { type SavedSession, savedSessionSchema } from '../../src/site/saved-session.ts';
import { formatOf } from '../../src/formats/index.ts';
import { repr } from '../../src/python/repr.ts';
import type { PyValue } from '../../src/python/value.ts';
import type { Cookie } from '../../src/jar/cookie.ts';
import { bytesOf } from '../python/ask-python.ts';
import { anyValue, dict, int, list } from '../edit/values.ts';

const place = {
  name: 'session',
  domain: 'localhost',
  hostOnly: true,
  path: '/',
  secure: false,
  httpOnly: true,
  sameSite: 'lax',
  partition: null,
} as const;
const toSave = (name: string, value: PyValue = dict({ user_id: int(1) })): ToSave => ({
  name,
  value,
  format: 'flask',
  signer: formatOf('flask').signers[0],
  timed: true,
  cookie: place,
});

/** The list after each save, all of which must succeed. */
function saved(...names: string[]): readonly SavedSession[] {
  return names.reduce<readonly SavedSession[]>((all, name) => {
    const next = saveSession(all, toSave(name), false);
    if (!next.ok) throw new Error(next.problem.code);
    return next.value;
  }, []);
}

const names = (all: readonly SavedSession[]) => all.map(({ name }) => name);
const deep = (levels: number): PyValue => (levels === 0 ? int(1) : list(deep(levels - 1)));

describe('named sessions', () => {
  test('are kept in the order in which they were saved, names without blanks around', () => {
    expect(names(saved('admin', ' empty cart '))).toEqual(['admin', 'empty cart']);
  });

  test('are replaced in their place where the person says so', () => {
    const next = saveSession(saved('a', 'b'), toSave('a', dict({ user_id: int(9) })), true);
    expect(next.ok && next.value.map((each) => [each.name, each.literal])).toEqual([
      ['a', "{'user_id': 9}"],
      ['b', "{'user_id': 1}"],
    ]);
  });

  test.each<[string, string, PyValue, string]>([
    ['no name', '  ', int(1), 'no-name'],
    ['a long name', 'x'.repeat(61), int(1), 'long-name'],
    ['a name that is taken', 'a ', int(1), 'name-taken'],
    ['a value deeper than Python source', 'b', deep(201), 'too-deep'],
  ])('%s is refused', (_, name, value, code) => {
    expect(saveSession(saved('a'), toSave(name, value), false)).toEqual({ ok: false, problem: { code } });
  });

  test('there is an end to them, but not to replacing', () => {
    const many = saved(...Array.from({ length: maxSaved }, (_, at) => `s${at}`));
    expect(saveSession(many, toSave('one more'), false)).toEqual({ ok: false, problem: { code: 'too-many' } });
    expect(saveSession(many, toSave('s5'), true)).toMatchObject({ ok: true });
  });

  test('are renamed and removed', () => {
    const renamed = renameSession(saved('a', 'b'), 'a', ' c');
    expect(renamed.ok && names(renamed.value)).toEqual(['c', 'b']);
    expect(renameSession(saved('a', 'b'), 'a', 'b')).toEqual({ ok: false, problem: { code: 'name-taken' } });
    expect(renameSession(saved('a'), 'a', 'a')).toMatchObject({ ok: true });
    expect(renameSession(saved('a'), 'z', 'y')).toEqual({ ok: false, problem: { code: 'no-such-name' } });
    expect(names(removeSession(saved('a', 'b'), 'a'))).toEqual(['b']);
  });

  test('keep every type, through JSON', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const all = saveSession([], toSave('a', value), false);
        if (!all.ok) throw new Error(all.problem.code);
        const back = v.parse(savedSessionSchema, JSON.parse(JSON.stringify(all.value[0])));
        expect(back).toEqual(all.value[0]);
        const read = savedValue(back);
        expect(read.ok && repr(read.value)).toBe(repr(value));
      }),
    );
  });

  test('are signed anew on use', () => {
    const [one] = saved('a');
    const value = savedValue(one!);
    const sign = (timestamp: number) =>
      signSession(value.ok ? value.value : int(0), {
        format: 'flask',
        signer: one!.signer,
        key: bytesOf('dev'),
        timestamp,
      });
    const cookies = [sign(1_700_000_000), sign(1_800_000_000)].map((cookie) => cookie.ok && cookie.value);
    // Flask 2.2.2's own cookies for those seconds.
    expect(cookies).toEqual([
      'eyJ1c2VyX2lkIjoxfQ.ZVPxAA.-iTHWki8YqEjY8B2FguGpvAGqyg',
      'eyJ1c2VyX2lkIjoxfQ.a0nSAA.LH0oKoI4At9HTsEtNfbUJCRyn9Y',
    ]);
  });

  test('find the cookie that they replace', () => {
    const [one] = saved('a');
    const jar: Cookie[] = [
      { ...place, path: '/app', value: 'x', expiresAt: null, storeId: '0' },
      { ...place, partition: 'https://a.example', value: 'x', expiresAt: null, storeId: '0' },
      { ...place, secure: true, value: 'y', expiresAt: 5, storeId: '0' },
    ];
    expect(savedTarget(one!, jar)).toBe(jar[2]);
    expect(savedTarget(one!, jar.slice(0, 2))).toBeNull();
  });
});
