import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { type FindProgress, findSettings, guessesOf } from '../../src/inspect/find-settings.ts';
import { presets } from '../../src/inspect/presets.ts';
import { signerKey } from '../../src/itsdangerous/settings.ts';
import { python } from '../tools/python.ts';

const run = spawnSync(python, [new URL('./find-settings.py', import.meta.url).pathname], { encoding: 'utf8' });
const cookies: Record<string, [name: string, value: string]> = JSON.parse(run.stdout);

const bytes = (text: string) => new TextEncoder().encode(text);
const right = bytes('dev-key');
const wrong = bytes('other');

function find(kind: string, keys = [right]) {
  const [name, value] = cookies[kind]!;
  return finish(findSettings(value, { name, keys }));
}

function finish<Result>(search: Generator<FindProgress, Result>): Result {
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

describe('findSettings, on what real frameworks signed', () => {
  test.each([
    'flask',
    'flask-sha512',
    'flask-session',
    'flask-wtf',
    'starlette',
    'django',
    'django-before-3.1',
    'serializer',
  ])('knows the preset %s', (name) => {
    const preset = presets.find((each) => each.name === name)!;
    expect(find(name)).toEqual({ code: 'found', format: preset.format, preset: name, signer: preset.signer, key: 0 });
  });

  test.each([
    [
      'flask-sha512-django-concat',
      'flask',
      { salt: 'cookie-session', keyDerivation: 'django-concat', digest: 'sha512', separator: '.' },
    ],
    ['flask-own-salt', 'flask', { salt: 'my-app-salt', keyDerivation: 'hmac', digest: 'sha1', separator: '.' }],
    ['serializer-salt-md5', 'itsdangerous', { salt: 'auth', keyDerivation: 'concat', digest: 'md5', separator: '.' }],
    [
      'serializer-separator',
      'itsdangerous',
      { salt: 'itsdangerous', keyDerivation: 'django-concat', digest: 'sha384', separator: '!' },
    ],
  ])('finds %s', (kind, format, signer) => {
    expect(find(kind)).toEqual({ code: 'found', format, preset: null, signer, key: 0 });
  });

  test('finds a key that is used as it is', () => {
    expect(find('flask-sha256-none')).toMatchObject({
      code: 'found',
      format: 'flask',
      signer: { keyDerivation: 'none', digest: 'sha256' },
    });
  });

  test('tells which of several keys signs', () => {
    expect(find('flask-sha512-django-concat', [wrong, right])).toMatchObject({ code: 'found', key: 1 });
  });

  test('says what it went through where nothing signs', () => {
    const result = find('flask-unknown-salt');
    expect(result).toMatchObject({
      code: 'not-found',
      tried: { derivations: 4, digests: ['sha1'], separators: ['.'] },
    });
    if (result.code !== 'not-found') throw new Error('found');
    expect(result.tried.salts).toBeGreaterThan(50);
    expect(find('flask', [wrong])).toMatchObject({ code: 'not-found' });
  });

  test('yields its progress, and can be left', () => {
    const [name, value] = cookies['flask-unknown-salt']!;
    const search = findSettings(value, { name, keys: [right] });
    const first = search.next();
    const second = search.next();
    expect(first).toMatchObject({ done: false, value: { tried: 0 } });
    expect(second).toMatchObject({ done: false, value: { tried: 32 } });
    expect(search.return({ code: 'no-keys' }).done).toBe(true);
  });

  test('yields as often with many keys, and with a long value', () => {
    const [name, value] = cookies['flask-unknown-salt']!;
    const many = Array.from({ length: 64 }, (_, index) => bytes(`key ${index}`));
    const second = (text: string) => {
      const search = findSettings(text, { name, keys: many });
      search.next();
      return search.next();
    };
    expect(second(value)).toMatchObject({ done: false, value: { tried: 0 } });
    expect(second('A'.repeat(100_000) + value)).toMatchObject({ done: false, value: { tried: 0 } });
    const all = [...findSettings(value, { name, keys: many })].map(({ tried }) => tried);
    expect(all.length).toBeGreaterThan(300);
    expect(all).toEqual(all.toSorted((a, b) => a - b));
  });
});

test('needs a key, and a signature', () => {
  expect(finish(findSettings('eyJhIjoxfQ.ZVm5Yg.abc', { name: null, keys: [right] }))).toEqual({
    code: 'no-signature',
  });
  expect(finish(findSettings('', { name: null, keys: [right] }))).toEqual({ code: 'no-signature' });
  expect(finish(findSettings('', { name: null, keys: [] }))).toEqual({ code: 'no-keys' });
});

test('no signer is tried twice, and the presets that fit come first', () => {
  const guesses = guessesOf(cookies['flask']![1], 'session').map(({ signer }) => signer);
  expect(new Set(guesses.map(signerKey)).size).toBe(guesses.length);
  expect(guesses[0]).toBe(presets[0]!.signer);
});
