import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';

const standard = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const urlSafe = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const pad = 0x3d;
const junk = 64;

const readStandard = readingTable(standard);
// Python translates `-_` to `+/` and then reads the standard alphabet, so both spellings are taken (base64.py).
const readUrlSafe = readingTable(standard, urlSafe);

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
  return encode(data, standard);
}

/** Python's `base64.urlsafe_b64encode`, padded. */
export function encodeUrlSafeBase64(data: Uint8Array): string {
  return encode(data, urlSafe);
}

/** `binascii.a2b_base64` of CPython 3.11 (Modules/binascii.c), non-strict. */
function decode(data: Uint8Array, table: Uint8Array, added = 0): Result<Uint8Array, 'base64'> {
  const bytes = new Uint8Array((data.length * 3 + 3) >> 2);
  const start = decodeQuads(data, table, bytes);
  let length = (start >> 2) * 3;
  let place = 0;
  let left = 0;
  let pads = 0;
  for (let at = start; at < data.length + added; at++) {
    const character = data[at] ?? pad;
    const sextet = table[character] ?? junk;
    if (sextet === junk) {
      // A pad counts only where it can end a quad; one that does ends the reading, whatever follows.
      if (character === pad && place >= 2 && place + ++pads >= 4) return ok(bytes.subarray(0, length));
      continue;
    }
    pads = 0;
    if (place > 0) bytes[length++] = (left << (2 * place)) | (sextet >> (6 - 2 * place));
    left = sextet;
    place = (place + 1) & 3;
  }
  return place === 0 ? ok(bytes.subarray(0, length)) : fail('base64');
}

/** Reads whole quads from the start, as a rule nearly all there is; gives where the first is that holds anything else. */
function decodeQuads(data: Uint8Array, table: Uint8Array, bytes: Uint8Array): number {
  let length = 0;
  for (let at = 0; ; at += 4) {
    if (at + 4 > data.length) return at;
    const first = table[data[at] ?? 0] ?? junk;
    const second = table[data[at + 1] ?? 0] ?? junk;
    const third = table[data[at + 2] ?? 0] ?? junk;
    const fourth = table[data[at + 3] ?? 0] ?? junk;
    // No sextet has the bit of `junk`.
    if (((first | second | third | fourth) & junk) !== 0) return at;
    bytes[length] = (first << 2) | (second >> 4);
    bytes[length + 1] = (second << 4) | (third >> 2);
    bytes[length + 2] = (third << 6) | fourth;
    length += 3;
  }
}

function readingTable(...alphabets: readonly string[]): Uint8Array {
  const table = new Uint8Array(256).fill(junk);
  for (const alphabet of alphabets) {
    for (let sextet = 0; sextet < junk; sextet++) table[alphabet.charCodeAt(sextet)] = sextet;
  }
  return table;
}

function encode(data: Uint8Array, alphabet: string): string {
  let text = '';
  for (let at = 0; at < data.length; at += 3) {
    const bits = (byteAt(data, at) << 16) | (byteAt(data, at + 1) << 8) | byteAt(data, at + 2);
    text += alphabet.charAt(bits >> 18) + alphabet.charAt((bits >> 12) & 63);
    text += at + 1 < data.length ? alphabet.charAt((bits >> 6) & 63) : '=';
    text += at + 2 < data.length ? alphabet.charAt(bits & 63) : '=';
  }
  return text;
}

function byteAt(data: Uint8Array, at: number): number {
  return data[at] ?? 0;
}
