import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wantBytes } from '../../src/itsdangerous/encoding.ts';
import { sign } from '../../src/itsdangerous/signer.ts';
import type { SignerSettings } from '../../src/itsdangerous/settings.ts';
import { legacyEpoch, signTimed } from '../../src/itsdangerous/timed.ts';
import { formatOf } from '../../src/formats/index.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import { verdictOf } from '../../src/inspect/verdict.ts';

const now = 1_781_000_000;
const key = wantBytes('plover/xyzzy-2031');
const dev = wantBytes('dev');
const signer: SignerSettings = {
  salt: 'itsdangerous.Signer',
  keyDerivation: 'django-concat',
  digest: 'sha1',
  separator: '.',
};
const bare: SignerSettings = { ...signer, salt: 'itsdangerous' };
const options = { override: null, lifetimes: {}, epoch: 'unix' } as const;

const read = (value: string, name: string | null, keys: readonly Uint8Array[]) =>
  inspect(value, { ...options, name, keys }).candidates;
const formatsOf = (value: string, name: string | null) => read(value, name, []).map(({ format }) => format);
const timed = (json: string, signedAt = now) =>
  signTimed(Buffer.from(json).toString('base64url'), dev, { settings: bare, signedAt });

type Row = { readonly id: string; readonly cookie: string; readonly expect: { readonly python: string } };
const signed = readFileSync(new URL('../vectors/signed-text.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line): Row => JSON.parse(line))
  .filter(({ id }) => id.startsWith('good'));

describe('a good signature around what no framework can read', () => {
  test.each([
    ['an id by a Signer', 'session', '3f0c9b7e-6a51-4d2e-8c44-9d1e2f3a4b5c.UGQQ5m3ELkJqyfk71iTQ-jrcgvE', null],
    ['a text by a TimestampSigner', 'last_order', 'order-118.aifnBA.5NznbLPik9GbIjR-4fFtn7LHivw', 1_780_999_940],
  ])('is a signed text, accepted and no failure of Starlette: %s', (_, name, value, signedAt) => {
    const [first, ...others] = read(value, name, [key]);
    expect(first).toMatchObject({ format: 'signed-text', signature: { code: 'valid', key: 0 } });
    expect(first?.timestamp).toEqual(signedAt === null ? { code: 'none' } : { code: 'read', signedAt, legacy: null });
    expect(first && verdictOf(first, now)).toEqual({ outcome: 'accepted', rule: 'signed-by-current-key' });
    expect(others.map(({ format }) => format)).not.toContain('starlette');
  });

  // Under Starlette's own name, padded base64 counts as its payload, even an empty one.
  const texts = signed.filter(({ id }) => !/timestamp-(?:base64|empty)$/.test(id));
  test.each(texts.map(({ id, cookie }) => [id, cookie]))(
    'is a signed text under the name session too: %s',
    (_, value) => {
      const [first] = read(value, 'session', [dev]);
      expect(first?.format).toBe('signed-text');
      expect(first && verdictOf(first, now).outcome).toBe('accepted');
    },
  );

  test.each(['session', 'auth', 'cookie'])('is a signed text by another common salt: %s', (salt) => {
    for (const text of ['AAAA', 'twofa_ok', 'ada@example.org'])
      expect(read(sign(text, dev, { ...signer, salt }), 'prefs', [dev])[0]).toMatchObject({
        format: 'signed-text',
        signer: { salt },
        payload: { code: 'decoded', value: { type: 'str', value: text } },
      });
  });

  test('is whole where the text has a dot of its own', () => {
    const [first] = read(sign('photo.museum', dev, signer), 'file', [dev]);
    expect(first?.parts.map(({ text }) => text)).toEqual(['photo.museum', '.', expect.stringMatching(/^[\w-]{27}$/)]);
  });
});

describe('without its key a signed text', () => {
  test.each(signed.map(({ id, cookie }) => [id, cookie]))('is nothing under a name of its own: %s', (id, value) => {
    // An ID of Flask-Session has a shape, and so does a JSON object in base64, whoever signed it.
    const hasShape = /signer-(?:uuid|token)$|timestamp-jwt$/.test(id);
    expect(formatsOf(value, 'last_order').length > 0).toBe(hasShape);
    expect(formatsOf(value, 'last_order')).not.toContain('signed-text');
    expect(read(value, 'last_order', [wantBytes('other')]).map(({ format }) => format)).not.toContain('signed-text');
  });
});

describe('a value of a URLSafeSerializer on the name session', () => {
  const dict = sign('eyJ1c2VyIjoiYWRhIn0', dev, bare);
  const packed = sign('.eJyrVkpUslJKpAAo1QIARiQY2A', dev, bare);

  test.each([
    ['a dict', dict],
    ['a compressed dict', packed],
  ])('is one of itsdangerous first, and no session without a time: %s', (_, value) => {
    for (const name of ['session', null]) {
      expect(formatsOf(value, name)).toEqual(['itsdangerous']);
      expect(read(value, name, [wantBytes('other')])[0]).toMatchObject({
        format: 'itsdangerous',
        signature: { code: 'invalid' },
      });
    }
  });

  test.each([
    ['cut within its signature', dict.slice(0, -5)],
    ['cut within its compressed payload', packed.slice(0, 14)],
  ])('is taken for a cut session: %s', (_, value) => {
    expect(formatsOf(value, 'session')[0]).toBe('flask');
  });
});

describe('a token', () => {
  test.each(['"ada@example.org"', '"7"', '["7","ada"]', '[]', '42', 'true'])(
    'that holds %s is no session of Flask, under any name or none',
    (json) => {
      for (const name of ['session', 'prefs', null]) {
        expect(formatsOf(timed(json), name)).not.toContain('flask');
        expect(formatsOf(timed(json), name)).toContain('itsdangerous');
      }
    },
  );

  test.each(['"ada"', '{"user":"ada"}', '["7","ada"]'])(
    'of itsdangerous before 1.0, which counts from 2011, is recognized: %s',
    (json) => {
      const value = timed(json, 1_500_000_000 - legacyEpoch);
      expect(formatsOf(value, 'confirm')).toContain('itsdangerous');
      expect(inspect(value, { ...options, epoch: '2011', name: 'confirm', keys: [dev] }).candidates[0]).toMatchObject({
        format: 'itsdangerous',
        timestamp: { code: 'read', signedAt: 1_500_000_000 },
      });
    },
  );

  test('of random letters with a time before 2011 is none', () => {
    for (const value of ['q2xF.EsUWgA', 'eyJhIjox.EsUWgA', 'MTI.EsUWgA'])
      expect(formatsOf(`${value}.${'A1-b'.repeat(6)}xyz`, 'visitor')).not.toContain('itsdangerous');
  });
});

describe('a payload with a time in decimal digits', () => {
  const digest = 'A1-b'.repeat(6);
  test.each([
    ['seconds', `eyJhIjoxfQ.1780999940.${digest}xyz`],
    ['milliseconds', `eyJhIjoxfQ.1780999940123.${digest}xyz`],
    ['seconds with a fraction', `eyJhIjoxfQ.1780999940.513204.${digest}xyz`],
    ['colons between', `eyJhIjoxfQ:1780999940:${digest.repeat(2).slice(0, 43)}`],
    ['a text', `ImFkYSI.1780999940.${digest}xyz`],
    ['no signature of a known length', `eyJhIjoxfQ.1780999940.${digest}`],
  ])('is nobody’s until a key signs it: %s', (_, value) => {
    for (const name of ['session', 'sessionid', 'prefs', null]) expect(formatsOf(value, name)).toEqual([]);
  });

  test('is whose signer signs it', () => {
    const { signers } = formatOf('flask');
    expect(read(sign('eyJhIjoxfQ.1780999940', dev, signers[0]), 'prefs', [dev])[0]?.format).toBe('flask');
    expect(read(sign('eyJhIjoxfQ.1780999940', dev, signer), 'prefs', [dev])[0]?.signature.code).toBe('valid');
  });
});

describe('padding before the first dot', () => {
  const value = signTimed('eyJhIjogMX0=', dev, { settings: signer, signedAt: now });

  test('makes the value Starlette’s alone', () => {
    for (const name of ['session', 'sid', null]) expect(formatsOf(value, name)).toEqual(['starlette']);
  });
});

describe('a list that a program signs as Flask signs its session', () => {
  const asFlask: SignerSettings = { ...signer, salt: 'cookie-session', keyDerivation: 'hmac' };
  const payload = Buffer.from('["grace",1906]').toString('base64url');
  const value = signTimed(payload, key, { settings: asFlask, signedAt: now - 60 });
  const first = (name: string | null) => {
    const [candidate] = read(value, name, [key]);
    return candidate && [candidate.format, verdictOf(candidate, now).rule];
  };

  test('breaks Flask under the name of its session', () => {
    expect(first('session')).toEqual(['flask', 'payload-is-no-mapping']);
  });

  test('is a token of that program under any other name, and without one', () => {
    expect(first('import')).toEqual(['itsdangerous', 'signed-by-current-key']);
    expect(first(null)).toEqual(['itsdangerous', 'signed-by-current-key']);
  });
});
