import { hexToBytes } from '@noble/hashes/utils.js';
import { decodeUrlSafeBase64 } from '../python/base64.ts';
import { encodeUtf8 } from '../python/text.ts';
import type { KeyReading, ReadingName } from './reading-names.ts';

/** A `str` as itsdangerous uses it for a key (`want_bytes`: strict UTF-8); null if Python could not encode it. */
export function textBytes(text: string): Uint8Array | null {
  const encoded = encodeUtf8(text);
  return encoded.ok ? encoded.value : null;
}

/** One reading of a text, or none if Python could not encode it. */
export function textReading(reading: ReadingName, text: string): KeyReading[] {
  const bytes = textBytes(text);
  return bytes === null || bytes.length === 0 ? [] : [{ reading, bytes }];
}

/** A quoted text with its escapes kept literally, also with a missing quote or a word processor's quotes. */
export function unquotedReading(text: string): KeyReading[] {
  const inner =
    /^[bru]{0,2}(['"])(.*)\1$/is.exec(text)?.[2] ?? /^[“”„‘’`](.*)[“”‘’`]$/s.exec(text)?.[1] ?? withoutOneQuote(text);
  return inner === undefined ? [] : textReading('unquoted', inner);
}

function withoutOneQuote(text: string): string | undefined {
  if (/^['"][^'"]+$/.test(text)) return text.slice(1);
  return /^[^'"]+['"]$/.test(text) ? text.slice(0, -1) : undefined;
}

/** What the text means if it is an encoding of bytes: an app may decode its setting before Flask gets it. */
export function encodedReadings(text: string): KeyReading[] {
  const found: KeyReading[] = [];
  const hex = /^(?:0[xX])?((?:[0-9a-fA-F]{2}){4,})$/.exec(text)?.[1];
  if (hex !== undefined) found.push({ reading: 'hex', bytes: hexToBytes(hex) });
  if (/^(?:[A-Za-z0-9+/]{4}){2,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text))
    found.push(...base64(text, 'base64'));
  // The url-safe spelling often omits padding. A text that is the same in both spellings is read once.
  if (/^[A-Za-z0-9_-]{8,}={0,2}$/.test(text) && /[-_]|[^=]$/.test(text)) found.push(...base64(text, 'base64url'));
  return found;
}

function base64(text: string, reading: 'base64' | 'base64url'): KeyReading[] {
  const bare = text.replaceAll('=', '');
  const padded = bare.padEnd(Math.ceil(bare.length / 4) * 4, '=');
  const decoded = decodeUrlSafeBase64(Uint8Array.from(padded, (character) => character.charCodeAt(0)));
  return decoded.ok ? [{ reading, bytes: decoded.value }] : [];
}
