import { hexToBytes } from '@noble/hashes/utils.js';
import { decodeUrlSafeBase64 } from '../python/base64.ts';
import { encodeUtf8 } from '../python/text.ts';
import type { KeyReading, ReadingName } from './reading-names.ts';

/** A `str` as itsdangerous takes it for a key (`want_bytes`: strict UTF-8); null where Python could not encode it. */
export function textBytes(text: string): Uint8Array | null {
  const encoded = encodeUtf8(text);
  return encoded.ok ? encoded.value : null;
}

/** One reading of a text, or none where Python could not encode it. */
export function textReading(reading: ReadingName, text: string): KeyReading[] {
  const bytes = textBytes(text);
  return bytes === null || bytes.length === 0 ? [] : [{ reading, bytes }];
}

/** What a quoted text is where its escapes are none; one with a quote too few, or in the quotes of a word processor, too. */
export function unquotedReading(text: string): KeyReading[] {
  const inner =
    /^[bru]{0,2}(['"])(.*)\1$/is.exec(text)?.[2] ?? /^[“”„‘’`](.*)[“”‘’`]$/s.exec(text)?.[1] ?? withoutOneQuote(text);
  return inner === undefined ? [] : textReading('unquoted', inner);
}

function withoutOneQuote(text: string): string | undefined {
  if (/^['"][^'"]+$/.test(text)) return text.slice(1);
  return /^[^'"]+['"]$/.test(text) ? text.slice(0, -1) : undefined;
}

/** What the text stands for where it is an encoding of bytes: an app may decode its setting before Flask gets it. */
export function encodedReadings(text: string): KeyReading[] {
  const found: KeyReading[] = [];
  const hex = /^(?:0[xX])?((?:[0-9a-fA-F]{2}){4,})$/.exec(text)?.[1];
  if (hex !== undefined) found.push({ reading: 'hex', bytes: hexToBytes(hex) });
  if (/^(?:[A-Za-z0-9+/]{4}){2,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text))
    found.push(...base64(text, 'base64'));
  // Padding is often left out in the url-safe spelling; a text that is the same in both is read once.
  if (/^[A-Za-z0-9_-]{8,}={0,2}$/.test(text) && /[-_]|[^=]$/.test(text)) found.push(...base64(text, 'base64url'));
  return found;
}

function base64(text: string, reading: 'base64' | 'base64url'): KeyReading[] {
  const bare = text.replaceAll('=', '');
  const padded = bare.padEnd(Math.ceil(bare.length / 4) * 4, '=');
  const decoded = decodeUrlSafeBase64(Uint8Array.from(padded, (character) => character.charCodeAt(0)));
  return decoded.ok ? [{ reading, bytes: decoded.value }] : [];
}
