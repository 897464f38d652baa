import { decodeUrlSafeBase64, encodeUrlSafeBase64 } from '../python/base64.ts';
import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';

const encoder = new TextEncoder();

// Below it, a loop is done before the platform's encoder has begun.
const short = 64;

/** UTF-8, as `want_bytes` has it. A lone surrogate, which no cookie header can carry, becomes U+FFFD. */
export function wantBytes(text: string): Uint8Array {
  if (text.length >= short) return encoder.encode(text);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) return encoder.encode(text);
    bytes[at] = code;
  }
  return bytes;
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
  // Six bytes are exact in a number, and hold any time that a site signs at.
  if (bytes.length <= 6) return ok(BigInt(bytes.reduce((value, byte) => value * 256 + byte, 0)));
  return ok(bytes.reduce((value, byte) => value * 256n + BigInt(byte), 0n));
}
