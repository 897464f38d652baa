import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { knownSaltOf, knownSalts } from '../../src/formats/shared/known-salts.ts';
import { findSettings } from '../../src/inspect/find-settings.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import { knownTokenOf } from '../../src/inspect/known-token.ts';

type Row = { readonly id: string; readonly name: string; readonly cookie: string };
const rows = readFileSync(new URL('../vectors/known-tokens.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line): Row => JSON.parse(line));
const good = rows.filter(({ id }) => id.startsWith('good'));
const dev = new TextEncoder().encode('dev');

function tokenOf({ name, cookie }: Row) {
  const [best] = inspect(cookie, { name, keys: [dev], override: null, lifetimes: {}, epoch: 'unix' }).candidates;
  return best && knownTokenOf(best, name);
}

function found({ name, cookie }: Row) {
  const steps = findSettings(cookie, { name, keys: [dev] });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('a salt of a known library', () => {
  test('is known once, with what it signs and where that stands', () => {
    expect(new Set(knownSalts.map(({ salt }) => salt)).size).toBe(knownSalts.length);
    for (const { token, source } of knownSalts) expect([token, source]).not.toContain('');
  });

  test.each(good.filter(({ id }) => !id.includes('default')).map((row) => [row.id, row] as const))(
    'tells whose the value is that it signs: %s',
    (id, row) => {
      const library = id.includes('quart') ? 'Quart-Auth' : id.includes('datasette') ? 'Datasette' : 'Flask-Security';
      expect(tokenOf(row)).toMatchObject({ library });
    },
  );

  test('that is itsdangerous’ own tells nobody', () => {
    for (const row of good.filter(({ id }) => id.includes('default'))) expect(tokenOf(row)).toBeNull();
  });

  test('that is a common word tells its library under the name of its cookie alone', () => {
    expect(knownSaltOf('actor', 'ds_actor')?.library).toBe('Datasette');
    expect(knownSaltOf('actor', 'prefs')).toBeNull();
    expect(knownSaltOf('token', null)).toBeNull();
  });

  test.each(good.map((row) => [row.id, row] as const))(
    'is found as a serializer’s by the search for settings: %s',
    (_, row) => {
      expect(found(row)).toMatchObject({ code: 'found', format: 'itsdangerous' });
    },
  );

  test('that is unverified tells nothing', () => {
    const another = rows.filter(({ id }) => id.endsWith('another-key'));
    expect(another.length).toBeGreaterThan(0);
    for (const { name, cookie } of another) {
      const keys = [new TextEncoder().encode('another')];
      const { candidates } = inspect(cookie, { name, keys, override: null, lifetimes: {}, epoch: 'unix' });
      for (const candidate of candidates) expect(knownTokenOf(candidate, name)).toBeNull();
    }
  });
});
