import { decodeUrlSafeBase64, encodeUrlSafeBase64 } from '../python/base64.ts';
import { createLender } from '../foundation/lent-memory.ts';
import { fail, ok } from '../foundation/result.ts';
import type { Result } from '../foundation/result.ts';

const encoder = new TextEncoder();

/** UTF-8, as in `want_bytes`. A lone surrogate, which no cookie header can carry, becomes U+FFFD. */
export function wantBytes(text: string): Uint8Array {
  return encoder.encode(text);
}

const lend = createLender();

/**
 * Lends the bytes of `wantBytes` to `use`. Each signer and format that looks at a cookie encodes it again; allocating memory each
 * time makes all of reading a third slower (`npm run bench`).
 */
export function withBytes<Answer>(text: string, use: (bytes: Uint8Array) => Answer): Answer {
  // UTF-16 to UTF-8 takes at most three bytes per unit.
  return lend(3 * text.length, (memory) => use(memory.subarray(0, encoder.encodeInto(text, memory).written)));
}

/** `base64_decode`: unpadded base64url, read as leniently as Python does. */
export function base64Decode(text: string): Result<Uint8Array, 'base64'> {
  // The padding is computed from all bytes, including those that the reader then drops. A dropped byte can therefore cost the
  // padding.
  return withBytes(text, (data) => decodeUrlSafeBase64(data, -data.length & 3));
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

/** `bytes_to_int`. Python raises `struct.error` for more than 8 bytes, leading zeros included. */
export function bytesToInt(bytes: Uint8Array): Result<bigint, 'too-long'> {
  if (bytes.length > 8) return fail('too-long');
  return ok(bytes.reduce((value, byte) => value * 256n + BigInt(byte), 0n));
}
