import { bytesToHex } from '@noble/hashes/utils.js';
import { wantBytes } from '../../itsdangerous/encoding.ts';
import type { SignerSettings } from '../../itsdangerous/settings.ts';
import { macOf, type Signed } from '../../itsdangerous/signer.ts';
import type { Misfit, PayloadFact } from '../../session/facts.ts';
import type { Evidence, Format } from '../format.ts';
import { spellingsOf } from '../shared/latin1-key.ts';
import { separated } from '../shared/separated.ts';
import { type Cut, cutSigned, readingOf } from '../shared/timed-value.ts';
import { readsUtf8 } from '../shared/versions.ts';
import { words } from './words.ts';
import { write } from './write.ts';

/** Flask-Login's `remember_token` (flask_login/utils.py): the user's id and a SHA-512 in hex, no salt and no time. */
export const flaskLogin: Format<'flask-login'> = {
  name: 'flask-login',
  words,
  extends: 'flask',
  ownsName: (name) => name === 'remember_token',
  holds: 'token',
  // The signature is hex, and the framework makes it in one way only.
  scheme: { ...separated, guesses: () => [] },
  signers: [{ salt: '', keyDerivation: 'none', digest: 'sha512', separator: '|' }],
  presets: [],
  read(value, signer) {
    const { text: id, signed, parts } = cutSigned(value, signer, 'payload');
    const cut: Cut = { parts, signed, timestamp: { code: 'none' }, payload: () => userId(id) };
    return readingOf(cut, () => evidenceOf(signed), { verify, misfit });
  },
  write,
  // `_secret_key` reads SECRET_KEY alone.
  rules: {
    lifetime: null,
    fallbackKeys: 'ignored',
    looksAhead: false,
    asciiSignature: true,
    readsLatin1: true,
    brokenPayload: 'bad-signature',
  },
  versions: { 'reads-utf-8': readsUtf8 },
  // flask_login/config.py, COOKIE_*
  cookie: { name: 'remember_token', httpOnly: true, sameSite: 'unspecified', maxAge: 365 * 24 * 60 * 60 },
  startsEmpty: null,
  json: 'plain',
};

const hexSignature = /^[0-9a-f]{128}$/;

function evidenceOf(signed: Signed | null): Evidence {
  if (signed === null) return 'none';
  if (hexSignature.test(signed.signature)) return 'shape';
  const hex = signed.signature.replaceAll(/[^0-9a-f]/gi, '');
  // MD5 and SHA-256 are other frameworks'; Flask-Login itself had SHA-1 before 0.4.
  const isCut = hex === signed.signature && hex.length >= 16 && hex.length !== 32 && hex.length !== 64;
  return isCut || hex.length > 100 ? 'trace' : 'none';
}

function verify({ text, signature }: Signed, secret: Uint8Array, signer: SignerSettings): boolean {
  return (
    hexSignature.test(signature) &&
    spellingsOf(secret).some((key) => bytesToHex(macOf(text, key, signer)) === signature)
  );
}

function misfit({ signature }: Signed): Misfit | null {
  const expected = 128;
  return signature.length === expected ? null : { characters: signature.length, expected };
}

function userId(id: string): PayloadFact {
  const value = { type: 'str', value: id } as const;
  return { code: 'decoded', value, size: wantBytes(id).length, compressed: false, mapping: value };
}
