import { decodeUrlSafeBase64, encodeUrlSafeBase64 } from '../python/base64.ts';
import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';

const encoder = new TextEncoder();

/** UTF-8, as `want_bytes` has it. A lone surrogate, which no cookie header can carry, becomes U+FFFD. */
export function wantBytes(text: string): Uint8Array {
  return encoder.encode(text);
}

/** `base64_decode`: unpadded base64url, read as leniently as Python does. */
export function base64Decode(data: Uint8Array): Result<Uint8Array, 'base64'> {
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
