import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { compress } from '../../src/python/deflate.ts';

// Independent of src/: the gallery's cookies are made as the frameworks make them, not as the extension reads them.
const utf8 = (text: string) => new TextEncoder().encode(text);

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function urlSafe(bytes: Uint8Array): string {
  return base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function timestampOf(seconds: number): string {
  const hex = seconds.toString(16);
  const bytes = (hex.length % 2 ? `0${hex}` : hex).match(/../g) ?? [];
  return urlSafe(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)));
}

/** What Flask sets for a session of this JSON text. */
export function flask(json: string, { key = 'your_secret_key', at }: { key?: string; at: number }): string {
  const plain = utf8(json);
  const small = compress(plain);
  const payload = small.length < plain.length - 1 ? `.${urlSafe(small)}` : urlSafe(plain);
  const signed = `${payload}.${timestampOf(at)}`;
  const derived = hmac(sha1, utf8(key), utf8('cookie-session'));
  return `${signed}.${urlSafe(hmac(sha1, derived, utf8(signed)))}`;
}

/** What Starlette's SessionMiddleware sets for it. */
export function starlette(json: string, { key = 'your_secret_key', at }: { key?: string; at: number }): string {
  const signed = `${base64(utf8(json))}.${timestampOf(at)}`;
  const derived = sha1(utf8(`itsdangerous.Signersigner${key}`));
  return `${signed}.${urlSafe(hmac(sha1, derived, utf8(signed)))}`;
}

/** What Django's signed_cookies backend sets for it. */
export function django(json: string, { key = 'your_secret_key', at }: { key?: string; at: number }): string {
  const signed = `${urlSafe(utf8(json))}:${base62(at)}`;
  const derived = sha256(utf8(`django.contrib.sessions.backends.signed_cookiessigner${key}`));
  return `${signed}:${urlSafe(hmac(sha256, derived, utf8(signed)))}`;
}

function base62(value: number): string {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  return value === 0 ? '' : base62(Math.floor(value / 62)) + digits.charAt(value % 62);
}
