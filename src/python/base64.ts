import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { decodeLatin1 } from './text.ts';

const standard = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const pad = 0x3d;
const junk = 64;

const readStandard = readingTable(standard);
// Python translates `-_` to `+/` and then reads the standard alphabet, so both spellings are taken (base64.py).
const readUrlSafe = readingTable(standard, standard.replace('+/', '-_'));

/** Python's `base64.b64decode(data)`: its non-strict reader, which drops what is not of the alphabet. */
export function decodeBase64(data: Uint8Array): Result<Uint8Array, 'base64'> {
  return decode(data, readStandard);
}

/** Python's `base64.urlsafe_b64decode(data + b'=' * pads)`: padding is the caller's to add, as it is in Python. */
export function decodeUrlSafeBase64(data: Uint8Array, pads = 0): Result<Uint8Array, 'base64'> {
  return decode(data, readUrlSafe, pads);
}

/** Python's `base64.b64encode`, padded. */
export function encodeBase64(data: Uint8Array): string {
  return btoa(decodeLatin1(data));
}

/** Python's `base64.urlsafe_b64encode`, padded. */
export function encodeUrlSafeBase64(data: Uint8Array): string {
  return encodeBase64(data).replaceAll('+', '-').replaceAll('/', '_');
}

/** `binascii.a2b_base64` of CPython 3.11 (Modules/binascii.c), non-strict. */
function decode(data: Uint8Array, table: Uint8Array, added = 0): Result<Uint8Array, 'base64'> {
  const bytes = new Uint8Array((data.length * 3 + 3) >> 2);
  let length = 0;
  let bits = 0;
  let place = 0;
  let pads = 0;
  for (let at = 0; at < data.length + added; at++) {
    const character = data[at] ?? pad;
    const sextet = table[character] ?? junk;
    if (sextet === junk) {
      // A pad counts only where it can end a quad; one that does ends the reading, whatever follows.
      if (character !== pad || place < 2 || place + ++pads < 4) continue;
      bits <<= 6 * (4 - place);
      bytes[length] = bits >> 16;
      bytes[length + 1] = bits >> 8;
      return ok(bytes.subarray(0, length + place - 1));
    }
    pads = 0;
    bits = (bits << 6) | sextet;
    place = (place + 1) & 3;
    if (place > 0) continue;
    bytes[length++] = bits >> 16;
    bytes[length++] = bits >> 8;
    bytes[length++] = bits;
  }
  return place === 0 ? ok(bytes.subarray(0, length)) : fail('base64');
}

function readingTable(...alphabets: readonly string[]): Uint8Array {
  const table = new Uint8Array(256).fill(junk);
  for (const alphabet of alphabets) {
    for (let sextet = 0; sextet < junk; sextet++) table[alphabet.charCodeAt(sextet)] = sextet;
  }
  return table;
}
