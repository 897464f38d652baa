import { bytesToHex } from '@noble/hashes/utils.js';
import type { SignerSettings } from '../itsdangerous/settings.ts';
import { macOf, sign } from '../itsdangerous/signer.ts';
import { legacyEpoch, signTimed } from '../itsdangerous/timed.ts';
import { decodeUtf8, encodeLatin1, encodeUtf8 } from '../python/text.ts';
import type { PyValue } from '../python/value.ts';
import { fail, ok, type Result } from '../foundation/result.ts';
import type { FormatName } from '../formats/index.ts';
import type { Epoch } from '../session/facts.ts';
import { cookieText } from './cookie-text.ts';
import { barePayload, djangoPayload, flaskPayload, type PayloadDumpProblem, starlettePayload } from './payload.ts';

export type Signing = {
  readonly format: FormatName;
  readonly signer: SignerSettings;
  /** Raw bytes, as the key ring gives them. */
  readonly key: Uint8Array;
  /** Whole Unix seconds; null for a bare `URLSafeSerializer`, and for formats that carry none. */
  readonly timestamp: number | null;
  /** Where the site's itsdangerous is older than 1.0: it counts from 2011. */
  readonly epoch?: Epoch;
};

export type SignProblem =
  | PayloadDumpProblem
  | { readonly code: 'bad-timestamp' }
  /** itsdangerous refuses a separator that can stand in a signature, and Django one of such characters alone. */
  | { readonly code: 'bad-separator' }
  /** Flask-Login takes a key's letters as latin-1, which has no others. */
  | { readonly code: 'key-not-latin-1' }
  /** The cookie only names a session that the server keeps. */
  | { readonly code: 'kept-on-server' };

/** Why no signed value can be made of an edited session; `no-key`: the key that signed it is gone from the ring. */
export type SigningProblem = SignProblem | { readonly code: 'no-key' };

/** The cookie's value, byte for byte as the format's framework writes it at that second. */
export function signSession(value: PyValue, signing: Signing): Result<string, SignProblem> {
  if (/^[A-Za-z0-9_=-]*$/.test(signing.signer.separator) && signing.format !== 'flask-login')
    return fail({ code: 'bad-separator' });
  switch (signing.format) {
    case 'flask':
      return timed(flaskPayload(value), signing);
    case 'starlette':
      return timed(starlettePayload(value), signing);
    case 'django':
      return djangoTimed(djangoPayload(value), signing);
    case 'flask-wtf':
      return value.type === 'str' ? timed(barePayload(value), signing) : fail({ code: 'not-a-text' });
    case 'itsdangerous':
      return signing.timestamp === null ? untimed(barePayload(value), signing) : timed(barePayload(value), signing);
    case 'flask-login':
      return value.type === 'str' ? rememberToken(value.value, signing) : fail({ code: 'not-a-text' });
    case 'flask-session':
      return fail({ code: 'kept-on-server' });
  }
}

type Payload = Result<string, PayloadDumpProblem>;

function untimed(payload: Payload, { key, signer }: Signing): Result<string, SignProblem> {
  return payload.ok ? ok(sign(payload.value, key, signer)) : payload;
}

function timed(payload: Payload, { key, signer, timestamp, epoch }: Signing): Result<string, SignProblem> {
  if (!payload.ok) return payload;
  const signedAt = timestamp !== null && epoch === '2011' ? timestamp - legacyEpoch : timestamp;
  if (!isTimestamp(signedAt)) return fail({ code: 'bad-timestamp' });
  return ok(signTimed(payload.value, key, { settings: signer, signedAt }));
}

function djangoTimed(payload: Payload, { key, signer, timestamp }: Signing): Result<string, SignProblem> {
  if (!payload.ok) return payload;
  if (!isTimestamp(timestamp)) return fail({ code: 'bad-timestamp' });
  return ok(sign(payload.value + signer.separator + base62(timestamp), key, signer));
}

function isTimestamp(seconds: number | null): seconds is number {
  return seconds !== null && Number.isSafeInteger(seconds) && seconds >= 0;
}

const base62Digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** django/utils/baseconv.py. */
function base62(number: number): string {
  const rest = Math.floor(number / 62);
  return (rest > 0 ? base62(rest) : '') + base62Digits.charAt(number % 62);
}

/** Flask-Login's `encode_cookie`: the user id and its HMAC-SHA512, the letters of the key as latin-1. */
function rememberToken(userId: string, { key, signer }: Signing): Result<string, SignProblem> {
  if (!encodeUtf8(userId).ok) return fail({ code: 'lone-surrogate' });
  const secret = latin1Key(key);
  if (secret === null) return fail({ code: 'key-not-latin-1' });
  return ok(cookieText(`${userId}|${bytesToHex(macOf(userId, secret, signer))}`));
}

/** Key bytes that are UTF-8 text stand for its letters; others are a `bytes` key, taken as they are. */
function latin1Key(key: Uint8Array): Uint8Array | null {
  const text = decodeUtf8(key);
  if (!text.ok) return key;
  const letters = encodeLatin1(text.value);
  return letters.ok ? letters.value : null;
}
