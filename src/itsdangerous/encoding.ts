import { decodeUrlSafeBase64, encodeUrlSafeBase64 } from '../python/base64.ts';
import { fail, ok } from '../foundation/result.ts';
import type { Result } from '../foundation/result.ts';

const encoder = new TextEncoder();

/** UTF-8, as `want_bytes` has it. A lone surrogate, which no cookie header can carry, becomes U+FFFD. */
export function wantBytes(text: string): Uint8Array {
  return encoder.encode(text);
}

let room = new Uint8Array();

/** As `wantBytes`, in memory that the next call writes over: a fifth of the time, and nothing to collect. */
export function lentBytes(text: string): Uint8Array {
  if (room.length < 3 * text.length) room = new Uint8Array(3 * text.length);
  return room.subarray(0, encoder.encodeInto(text, room).written);
}

/** `base64_decode`: unpadded base64url, read as leniently as Python does. */
export function base64Decode(text: string): Result<Uint8Array, 'base64'> {
  const data = lentBytes(text);
  // Counted over every byte, also those that the reader then drops: so a dropped one can cost the padding.
  return decodeUrlSafeBase64(data, -data.length & 3);
}

/** `base64_encode`: base64url without padding. */
export function base64Encode(bytes: Uint8Array): string {
  return encodeUrlSafeBase64(bytes).replace(/=+$/, '');
}

/** `int_to_bytes`: big-endian, no leading zero bytes, so 0 is empty. `value` is unsigned and under 2**64. */
export function intToBytes(value: bigint): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, value);
  const first = bytes.findIndex((byte) => byte !== 0);
  return first < 0 ? new Uint8Array() : bytes.subarray(first);
}

/** `bytes_to_int`: a `struct.error` in Python where there are more than 8 bytes, leading zeros included. */
export function bytesToInt(bytes: Uint8Array): Result<bigint, 'too-long'> {
  if (bytes.length > 8) return fail('too-long');
  return ok(bytes.reduce((value, byte) => value * 256n + BigInt(byte), 0n));
}
