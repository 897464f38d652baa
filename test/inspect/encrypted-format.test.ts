import { hmac } from '@noble/hashes/hmac.js';
import { describe, expect, test } from 'vitest';
import type { Format, SignedBy } from '../../src/formats/format.ts';
import { candidateOf } from '../../src/inspect/inspect.ts';
import { refusedAnyway, verdictOf } from '../../src/inspect/verdict.ts';
import { digests } from '../../src/itsdangerous/digests.ts';
import { equalBytes } from '../../src/itsdangerous/signer.ts';
import { parseJson } from '../../src/python/json/parse.ts';
import { repr } from '../../src/python/repr.ts';
import type { PayloadFact } from '../../src/session/facts.ts';

// A format unlike any in the list: base64 of MAC and ciphertext without a separator, with the signing time inside the ciphertext.

const signer = { salt: 'sealed', keyDerivation: 'none', digest: 'sha256', separator: '' } as const;
const encoder = new TextEncoder();

const macOf = (secret: Uint8Array, bytes: Uint8Array) => hmac(digests.sha256, secret, bytes);
const crypt = (secret: Uint8Array, bytes: Uint8Array) =>
  bytes.map((byte, at) => byte ^ macOf(secret, Uint8Array.of(at >> 5))[at & 31]!);

function seal(secret: Uint8Array, signedAt: number, json: string): string {
  const text = crypt(secret, encoder.encode(JSON.stringify([signedAt, json])));
  return Buffer.concat([macOf(secret, text), text]).toString('base64');
}

function open(bytes: Uint8Array, by: SignedBy | null): [signedAt: number, json: string] | null {
  return by && JSON.parse(new TextDecoder().decode(crypt(by.secret, bytes.subarray(32))));
}

const sealed: Format<'flask'> = {
  name: 'flask',
  words: {
    label: '',
    title: '',
    framework: '',
    thing: '',
    accepts: '',
    refuses: '',
    fails: '',
    keySetting: '',
    lifetimeSetting: '',
    documentation: () => '',
    presets: {},
  },
  ownsName: (name) => name === 'sealed',
  holds: 'session',
  scheme: { settings: [], problemOf: () => null, guesses: () => [] },
  signers: [signer],
  presets: [],
  read(value) {
    const bytes = Uint8Array.from(Buffer.from(value, 'base64'));
    return {
      parts: [{ kind: 'payload', text: value }],
      signature: {
        possible: (signers) => signers,
        isBy: (secret) => equalBytes(macOf(secret, bytes.subarray(32)), bytes.subarray(0, 32)),
      },
      timestamp(by) {
        const opened = open(bytes, by);
        return opened === null ? { code: 'encrypted' } : { code: 'read', signedAt: opened[0], legacy: null };
      },
      payload(by): PayloadFact {
        const json = open(bytes, by)?.[1];
        if (json === undefined) return { code: 'encrypted' };
        const parsed = parseJson(json);
        if (!parsed.ok) return { code: 'undecodable', problem: parsed.problem };
        return { code: 'decoded', value: parsed.value, size: json.length, compressed: false, mapping: parsed.value };
      },
      evidence: () => 'trace',
    };
  },
  write: { impossible: 'kept-on-server' },
  rules: { lifetime: 60, fallbackKeys: 'tried', looksAhead: false, brokenPayload: 'bad-signature' },
  cookie: { name: 'sealed', httpOnly: true, sameSite: 'lax', maxAge: null },
  startsEmpty: null,
  json: 'plain',
};

const [right, wrong] = ['right', 'wrong'].map((key) => encoder.encode(key)) as [Uint8Array, Uint8Array];
const value = seal(right, 1_790_000_000, '{"user": "ada"}');
const read = (keys: readonly Uint8Array[]) =>
  candidateOf(value, sealed, { name: 'sealed', keys, override: null, lifetimes: {}, epoch: 'unix' }, false)!;

describe('a format whose payload and signing time are encrypted', () => {
  test('is read with the key that signs it, whichever of the keys that is', () => {
    const candidate = read([wrong, right]);
    expect(candidate).toMatchObject({
      signature: { code: 'valid', key: 1 },
      timestamp: { code: 'read', signedAt: 1_790_000_000 },
    });
    expect(candidate.payload.code === 'decoded' && repr(candidate.payload.value)).toBe("{'user': 'ada'}");
    expect(verdictOf(candidate, 1_790_000_001)).toEqual({ outcome: 'accepted', rule: 'signed-by-fallback-key' });
    expect(verdictOf(candidate, 1_790_000_061)).toEqual({ outcome: 'expired', rule: 'too-old' });
  });

  test.each([
    ['without a key', [], 'unchecked', 'no-key-given'],
    ['with another key', [wrong], 'invalid', 'signed-with-another-key'],
  ] as const)('stays closed %s', (_, keys, signature, rule) => {
    const candidate = read(keys);
    expect(candidate).toMatchObject({
      signature: { code: signature },
      timestamp: { code: 'encrypted' },
      payload: { code: 'encrypted' },
    });
    expect(verdictOf(candidate, 1_790_000_001).rule).toBe(rule);
    // Nothing is known that even the right key could not fix.
    expect(refusedAnyway(candidate, 1_790_000_001)).toBeNull();
  });
});
