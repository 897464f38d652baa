import { base64Decode, wantBytes } from '../../itsdangerous/encoding.ts';
import { legacyEpoch } from '../../itsdangerous/timed.ts';
import { decodeLatin1 } from '../../python/text.ts';
import type { TimestampFact } from '../../session/inspection.ts';
import type { Reading } from '../format.ts';

// Base64url of `{"`, `{ ` and `{}`, and of zlib's header at the levels that zlib names (RFC 1950), behind the mark.
const objectStart = /^(?:ey[A-L]|e30|\.e[JNAF])/;

/** Whether the text begins as the payload of a JSON object does, whatever became of the rest. */
export function startsLikeObject(payload: string): boolean {
  return objectStart.test(payload);
}

// Characters of unpadded base64 that a digest of hashlib comes to: md5, sha1, sha224, sha256, sha384, sha512.
const signatureLengths = new Set([22, 27, 38, 43, 64, 86]);

/** Whether the text is as long as a signature, and of its letters alone. */
function looksLikeSignature(text: string): boolean {
  return signatureLengths.has(text.length) && /^[\w-]*$/.test(text);
}

// The year 2050: what random letters read as is mostly later or far earlier.
const plausibleEnd = 2_524_608_000;

/** A time at which a site that is alive today could have signed. */
export function isPlausible(timestamp: TimestampFact): boolean {
  return timestamp.code === 'read' && timestamp.signedAt >= legacyEpoch && timestamp.signedAt < plausibleEnd;
}

/** Whether a signing time can be read, however odd. */
export function hasTimestamp(timestamp: TimestampFact): boolean {
  return timestamp.code === 'read' || timestamp.code === 'out-of-range';
}

/** The end that a signed value keeps when its beginning is lost: `.timestamp.signature`. */
export function hasSignedEnd({ timestamp, signed }: Reading): boolean {
  return isPlausible(timestamp) && signed !== null && signed !== 'none' && looksLikeSignature(signed.signature);
}

/**
 * A JWT or JWE, whole or cut (RFC 7515, 7516): its first part is a JSON object that names the algorithm. A session can hold the
 * key `alg` too, but then a signing time follows.
 */
export function isJose(value: string, timestamp: TimestampFact): boolean {
  if (!value.startsWith('ey') || isPlausible(timestamp)) return false;
  const header = base64Decode(wantBytes(value.split('.', 1)[0] ?? ''));
  return header.ok && /"(?:alg|enc)"\s*:\s*"/.test(decodeLatin1(header.value.subarray(0, 2048)));
}
