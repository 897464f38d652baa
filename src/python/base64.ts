import { fail, ok } from '../foundation/result.ts';
import type { Result } from '../foundation/result.ts';
import { decodeLatin1 } from './text.ts';

const standard = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const pad = 0x3d;
const junk = -1;

const readStandard = readingTable(standard);
// Python translates `-_` to `+/` and then reads the standard alphabet, so both spellings are accepted (base64.py).
const readUrlSafe = readingTable(standard, standard.replace('+/', '-_'));

/** Python's `base64.b64decode(data)`: its non-strict reader, which drops characters outside the alphabet. */
export function decodeBase64(data: Uint8Array): Result<Uint8Array, 'base64'> {
  return decode(data, readStandard);
}

/** Python's `base64.urlsafe_b64decode(data + b'=' * pads)`. As in Python, the caller adds the padding. */
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
function decode(data: Uint8Array, table: Int8Array, added = 0): Result<Uint8Array, 'base64'> {
  const bytes = new Uint8Array((data.length * 3) >> 2);
  const clean = readQuads(data, table, bytes);
  let length = (clean >> 2) * 3;
  let bits = 0;
  let place = 0;
  let pads = 0;
  for (let at = clean; at < data.length + added; at++) {
    const character = data[at] ?? pad;
    const sextet = table[character] ?? junk;
    if (sextet === junk) {
      // A pad counts only where it can end a quad. One that does ends the reading, whatever follows.
      if (character !== pad || place < 2 || place + ++pads < 4) continue;
      bits <<= 6 * (4 - place);
      bytes[length++] = bits >> 16;
      if (place === 3) bytes[length++] = bits >> 8;
      place = 0;
      break;
    }
    pads = 0;
    bits = (bits << 6) | sextet;
    place = (place + 1) & 3;
    if (place > 0) continue;
    bytes[length++] = bits >> 16;
    bytes[length++] = bits >> 8;
    bytes[length++] = bits;
  }
  if (place > 0) return fail('base64');
  return ok(length === bytes.length ? bytes : bytes.subarray(0, length));
}

/** Reads the quads before the first character outside the alphabet, which is usually all of them. Returns where it stopped. */
function readQuads(data: Uint8Array, table: Int8Array, bytes: Uint8Array): number {
  const end = data.length - 3;
  for (let at = 0, length = 0; at < end; at += 4) {
    const quad =
      (sextetAt(data, at, table) << 18) |
      (sextetAt(data, at + 1, table) << 12) |
      (sextetAt(data, at + 2, table) << 6) |
      sextetAt(data, at + 3, table);
    // The result is negative if any of the codes is.
    if (quad < 0) return at;
    bytes[length++] = quad >> 16;
    bytes[length++] = quad >> 8;
    bytes[length++] = quad;
  }
  return data.length & ~3;
}

function sextetAt(data: Uint8Array, at: number, table: Int8Array): number {
  return table[data[at] ?? pad] ?? junk;
}

function readingTable(...alphabets: readonly string[]): Int8Array {
  const table = new Int8Array(256).fill(junk);
  for (const alphabet of alphabets) {
    for (let sextet = 0; sextet < 64; sextet++) table[alphabet.charCodeAt(sextet)] = sextet;
  }
  return table;
}
