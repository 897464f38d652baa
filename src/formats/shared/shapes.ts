import { base64Decode } from '../../itsdangerous/encoding.ts';
import { digestOfLength } from '../../itsdangerous/signer.ts';
import { legacyEpoch } from '../../itsdangerous/timed.ts';
import { decodeLatin1 } from '../../python/text.ts';
import type { PayloadFact, TimestampFact } from '../../session/facts.ts';
import type { Cut } from './timed-value.ts';

// Base64url of `{"`, `{ ` and `{}`, and of zlib's header at the levels that zlib names (RFC 1950), behind the mark.
const objectStart = /^(?:ey[A-L]|e30|\.e[JNAF])/;

/** Whether the text begins as the payload of a JSON object does, whatever became of the rest. */
export function startsLikeObject(payload: string): boolean {
  return objectStart.test(payload);
}

/** Whether the text is as long as a signature, and of its letters alone; not of sixteen of them, as a digest in hex. */
function looksLikeSignature(text: string): boolean {
  return digestOfLength(text.length) !== undefined && /^[\w-]*$/.test(text) && !/^[\da-f]*$/.test(text);
}

// The year 2050: what random letters read as is mostly later or far earlier.
const plausibleEnd = 2_524_608_000;

/** A time at which a site that is alive today could have signed. */
function isPlausible(timestamp: TimestampFact): boolean {
  return timestamp.code === 'read' && timestamp.signedAt >= legacyEpoch && timestamp.signedAt < plausibleEnd;
}

/** Whether a signing time can be read, however odd. */
export function hasTimestamp(timestamp: TimestampFact): boolean {
  return timestamp.code === 'read' || timestamp.code === 'out-of-range';
}

/** The end that a signed value keeps when its beginning is lost: `.timestamp.signature`. */
export function hasSignedEnd({ timestamp, signed }: Cut): boolean {
  return isPlausible(timestamp) && isSigned(signed);
}

/** An end of which the time or the signature is odd, but not both. */
export function hasLikelyEnd({ timestamp, signed }: Cut): boolean {
  return hasTimestamp(timestamp) && (isPlausible(timestamp) || isSigned(signed));
}

function isSigned(signed: Cut['signed']): boolean {
  return signed !== null && looksLikeSignature(signed.signature);
}

// Escapes of a URL, standard base64, `|` of many; a digest in hex, which Rails parts by two dashes.
const foreign = /[%|+/]|(?:--|[.:])[\da-f]{32,}$/;

/** What no cookie holds that is cut into parts by this separator and lost one: others begin with a JSON object too. */
export function isForeign(value: string, separator: string): boolean {
  // The mark of a compressed payload may come first.
  return foreign.test(value) || value.includes(separator === '.' ? ':' : '.', 1);
}

/**
 * Whether all of a payload is there, and behind it nothing, or more than the signature: so it was never cut. Express' cookie-session
 * and Remix call such a cookie `session`, others `sessionid`.
 */
export function isWholeWithoutEnd({ timestamp, signed, payload }: Cut, signatureLength: number): boolean {
  if (timestamp.code !== 'missing') return false;
  const rest = signed?.signature ?? '';
  return (rest === '' || rest.length > signatureLength) && holdsDict(payload());
}

export function holdsDict(fact: PayloadFact): boolean {
  return fact.code === 'decoded' && fact.value.type === 'dict';
}

/**
 * A JWT or JWE, whole or cut (RFC 7515, 7516): its first part is a JSON object that names the algorithm. A session can hold the
 * key `alg` too, but then a signing time follows.
 */
export function isJose(value: string, timestamp: TimestampFact): boolean {
  if (!/^e[wy]/.test(value) || isPlausible(timestamp)) return false;
  const header = base64Decode(value.split('.', 1)[0] ?? '');
  return header.ok && /"(?:alg|enc)"\s*:\s*"/.test(decodeLatin1(header.value.subarray(0, 2048)));
}
