import { describe, expect, test } from 'vitest';
import { wantBytes } from '../../src/itsdangerous/encoding.ts';
import { digestMethods, keyDerivations, type SignerSettings } from '../../src/itsdangerous/settings.ts';
import { deriveKey } from '../../src/itsdangerous/derived-mac.ts';
import { sign, splitSigned, verifySignature } from '../../src/itsdangerous/signer.ts';
import { askPython, hex } from '../python/ask-python.ts';

const flask: SignerSettings = { salt: 'cookie-session', keyDerivation: 'hmac', digest: 'sha1', separator: '.' };
const dev = wantBytes('dev');

const secrets = ['dev', '', 'ключ', 'x'.repeat(63), 'x'.repeat(64), 'x'.repeat(65), 'x'.repeat(129)];
const rows = digestMethods.flatMap((digest) =>
  keyDerivations.flatMap((keyDerivation) =>
    secrets.map((secret, at) => ({
      secret,
      value: `value${'.é'.repeat(at * 30)}`,
      salt: ['s', '', 'sälz'][at % 3] ?? '',
      keyDerivation,
      digest,
    })),
  ),
);

describe('a signature', () => {
  test('and its derived key are those of itsdangerous, with every derivation, digest and length of key', () => {
    const answers = askPython(
      'import hashlib\nfrom itsdangerous import Signer',
      `signer = Signer(row["secret"], salt=row["salt"], key_derivation=row["keyDerivation"], digest_method=getattr(hashlib, row["digest"]))
return [signer.derive_key().hex(), signer.sign(row["value"]).decode()]`,
      rows,
    );
    const ours = rows.map(({ secret, value, salt, keyDerivation, digest }) => {
      const settings = { salt, keyDerivation, digest, separator: '.' };
      return [hex(deriveKey(wantBytes(secret), settings)), sign(value, wantBytes(secret), settings)];
    });
    expect(ours).toEqual(answers);
    expect(answers).not.toContain(null);
  });

  test('may be spelled loosely, what it covers may not', () => {
    const [value = '', signature = ''] = sign('value', dev, flask).split('.');
    const check = (text: string, spelling: string) => verifySignature({ text, signature: spelling }, dev, flask);
    expect(check(value, signature)).toBe(true);
    expect(check(value, `${signature}=`)).toBe(true);
    // Four dropped characters leave the count for the padding unchanged.
    expect(check(value, `!!!!${signature}`)).toBe(true);
    expect(check(value, `!${signature}`)).toBe(false);
    expect(check(value, signature.slice(0, -1))).toBe(false);
    expect(check(value, '')).toBe(false);
    expect(check(`${value}=`, signature)).toBe(false);
  });

  test('of one key is not that of another, nor of another salt, derivation or digest', () => {
    const signed = splitSigned(sign('value', dev, flask), flask) ?? { text: '', signature: '' };
    expect(verifySignature(signed, dev, flask)).toBe(true);
    expect(verifySignature(signed, wantBytes('def'), flask)).toBe(false);
    for (const change of [{ salt: 'x' }, { keyDerivation: 'none' }, { digest: 'sha256' }] as const) {
      expect(verifySignature(signed, dev, { ...flask, ...change })).toBe(false);
    }
  });
});

describe('the separator', () => {
  test('is the last one', () => {
    expect(splitSigned('a.b.c', flask)).toEqual({ text: 'a.b', signature: 'c' });
    expect(splitSigned('.', flask)).toEqual({ text: '', signature: '' });
    expect(splitSigned('abc', flask)).toBeNull();
    expect(splitSigned('', flask)).toBeNull();
  });

  test('can be longer than a character, and an empty one separates nothing', () => {
    expect(splitSigned('a::b', { ...flask, separator: '::' })).toEqual({ text: 'a', signature: 'b' });
    expect(splitSigned('a.b', { ...flask, separator: '' })).toBeNull();
  });
});
