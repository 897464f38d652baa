import { bytesToHex } from '@noble/hashes/utils.js';
import { wantBytes } from '../../itsdangerous/encoding.ts';
import { macOf, splitSigned } from '../../itsdangerous/signer.ts';
import { decodeUtf8, encodeLatin1 } from '../../python/text.ts';
import type { PayloadFact } from '../../session/facts.ts';
import type { Format } from '../format.ts';
import { partsOf } from '../shared/timed-value.ts';
import { words } from './words.ts';
import { write } from './write.ts';

/** Flask-Login's `remember_token` (flask_login/utils.py): the user's id and a SHA-512 in hex, no salt and no time. */
export const flaskLogin: Format<'flask-login'> = {
  name: 'flask-login',
  words,
  extends: 'flask',
  ownsName: (name) => name === 'remember_token',
  signers: [{ salt: '', keyDerivation: 'none', digest: 'sha512', separator: '|' }],
  presets: [],
  read(value, signer) {
    const signed = splitSigned(value, signer);
    const id = signed?.text ?? value;
    const signature = signed
      ? ([
          ['separator', signer.separator],
          ['signature', signed.signature],
        ] as const)
      : [];
    const parts = partsOf([['payload', id], ...signature]);
    return { parts, signed, timestamp: { code: 'none' }, payload: () => userId(id) };
  },
  evidenceOf({ signed }) {
    if (signed === null || signed === 'none') return 'none';
    if (/^[0-9a-f]{128}$/.test(signed.signature)) return 'shape';
    const hex = signed.signature.replaceAll(/[^0-9a-f]/gi, '');
    // MD5 and SHA-256 are other frameworks'; Flask-Login itself had SHA-1 before 0.4.
    const isCut = hex === signed.signature && hex.length >= 16 && hex.length !== 32 && hex.length !== 64;
    return isCut || hex.length > 100 ? 'trace' : 'none';
  },
  verify: ({ text, signature }, secret, signer) =>
    /^[0-9a-f]{128}$/.test(signature) &&
    secretsOf(secret).some((key) => bytesToHex(macOf(text, key, signer)) === signature),
  // `_secret_key` reads SECRET_KEY alone.
  write,
  rules: {
    lifetime: null,
    fallbackKeys: 'ignored',
    looksAhead: false,
    asciiSignature: true,
    brokenPayload: 'bad-signature',
  },
  // flask_login/config.py, COOKIE_*
  cookie: { name: 'remember_token', httpOnly: true, sameSite: 'unspecified', maxAge: 365 * 24 * 60 * 60 },
  startsEmpty: null,
  json: 'plain',
};

function userId(id: string): PayloadFact {
  const value = { type: 'str', value: id } as const;
  return { code: 'decoded', value, size: wantBytes(id).length, compressed: false, mapping: value };
}

const spellings = new WeakMap<Uint8Array, readonly Uint8Array[]>();

/**
 * A `str` key is encoded as Latin-1 here, and as UTF-8 everywhere else, as it was given to us; a `bytes` key is taken as it is.
 * Bytes do not tell which they were, so both are tried.
 */
function secretsOf(secret: Uint8Array): readonly Uint8Array[] {
  const known = spellings.get(secret) ?? [secret, ...latin1Secret(secret)];
  spellings.set(secret, known);
  return known;
}

function latin1Secret(secret: Uint8Array): Uint8Array[] {
  if (secret.every((byte) => byte < 0x80)) return [];
  const text = decodeUtf8(secret);
  const bytes = text.ok ? encodeLatin1(text.value) : text;
  return bytes.ok ? [bytes.value] : [];
}
