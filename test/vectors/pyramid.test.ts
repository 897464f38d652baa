import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { signSession } from '../../src/edit/sign.ts';
import { formatOf } from '../../src/formats/index.ts';
import { findSettings } from '../../src/inspect/find-settings.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import type { PyValue } from '../../src/python/value.ts';
import { dict, int, list, str } from '../edit/values.ts';

const text = readFileSync(`${import.meta.dirname}/pyramid.jsonl`, 'utf8');
const cookies = new Map<string, string>(
  text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => JSON.parse(row))
    .map(({ id, cookie }) => [id, cookie]),
);
const cookieOf = (id: string) => cookies.get(id) ?? '';

const key = new TextEncoder().encode('dev');
const [signer] = formatOf('pyramid').signers;
const formatsOf = (value: string, name: string | null, keys: readonly Uint8Array[] = []) =>
  inspect(value, { name, keys, override: null, lifetimes: {}, epoch: 'unix' }).candidates.map(({ format }) => format);

const find = (value: string) => {
  const search = findSettings(value, { name: 'session', keys: [key] });
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
};

const written = (more: Partial<typeof signer>) => {
  const signed = signSession(dict({ a: int(1) }), {
    format: 'pyramid',
    signer: { ...signer, ...more },
    key,
    timestamp: 1_790_000_000,
  });
  return signed.ok ? signed.value : '';
};

const payloadOf = (value: string) => Buffer.from(value, 'base64url').subarray(64).toString();

describe('a Pyramid session without its key', () => {
  test.each(['good-user', 'good-empty', 'good-long'])('is found under any name: %s', (id) => {
    expect(formatsOf(cookieOf(id), 'prefs')).toEqual(['pyramid']);
  });

  test('that is cut is found on the name session, and where no name is known', () => {
    for (const name of ['session', null]) expect(formatsOf(cookieOf('user-payload-cut'), name)).toEqual(['pyramid']);
    expect(formatsOf(cookieOf('user-payload-cut'), 'prefs')).toEqual([]);
  });

  test('of another payload is nobody’s, until the key that signs it is given', () => {
    expect(formatsOf(cookieOf('odd-payload-mapping'), 'session')).toEqual([]);
    expect(formatsOf(cookieOf('odd-payload-mapping'), 'prefs', [key])).toEqual(['pyramid']);
  });

  test.each(['A'.repeat(300), 'eyJ1c2VyIjoiYWRhIn0'.repeat(9), ''])('is not every long base64: %s', (value) => {
    expect(formatsOf(value, 'session')).not.toContain('pyramid');
  });
});

describe('the settings of a Pyramid session', () => {
  test('are the preset’s where the real framework signed by its defaults', () => {
    expect(find(cookieOf('good-user'))).toEqual({
      code: 'found',
      format: 'pyramid',
      preset: 'pyramid',
      signer,
      key: 0,
    });
  });

  test.each([{ salt: 'auth' }, { salt: '' }, { digest: 'sha256' }, { digest: 'sha1', salt: 'session' }] as const)(
    'are found where the app changed them: %o',
    (more) => {
      expect(find(written(more))).toMatchObject({
        code: 'found',
        format: 'pyramid',
        preset: null,
        signer: { ...signer, ...more },
      });
    },
  );
});

describe('a Pyramid session under edit', () => {
  const sign = (value: PyValue, more: object = {}) =>
    signSession(value, { format: 'pyramid', signer, key, timestamp: 1_790_000_100, ...more });

  test('keeps the time at which it began', () => {
    const began: PyValue = list(int(1_790_000_050), { type: 'float', value: 1_790_000_000.25 }, dict({}));
    const signed = sign(dict({ user: str('ada') }), { replaces: began });
    expect(signed.ok && payloadOf(signed.value)).toBe('[1790000100, 1790000000.25, {"user": "ada"}]');
  });

  test('begins now where there was none', () => {
    const signed = sign(dict({}));
    expect(signed.ok && payloadOf(signed.value)).toBe('[1790000100, 1790000100.0, {}]');
  });

  test('of more than 4,064 characters is refused, as Pyramid raises for it', () => {
    expect(sign(dict({ a: str('x'.repeat(2900)) })).ok).toBe(true);
    expect(sign(dict({ a: str('x'.repeat(3000)) }))).toEqual({ ok: false, problem: { code: 'too-long', limit: 4064 } });
  });

  test.each([
    [list(int(1)), {}, 'not-a-mapping'],
    [dict({}), { timestamp: null }, 'bad-timestamp'],
    [dict({ a: { type: 'bytes', value: key } }), {}, 'no-json-type'],
  ] as const)('is refused where Pyramid could not write it: %#', (value, more, code) => {
    expect(sign(value, more)).toMatchObject({ ok: false, problem: { code } });
  });
});
