import { base64Decode } from '../../itsdangerous/encoding.ts';
import { digestOfLength } from '../../itsdangerous/signer.ts';
import { legacyEpoch } from '../../itsdangerous/timed.ts';
import { loadUrlSafe } from '../../itsdangerous/url-safe.ts';
import { decodeLatin1 } from '../../python/text.ts';
import type { PayloadFact, TimestampFact } from '../../session/facts.ts';
import { loadJson } from './payload.ts';
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

// itsdangerous 0.9 is of June 2011. Its seconds since 2011 fill four bytes from July on: fewer are as likely letters of something else.
const firstLegacy = legacyEpoch + 0x1_00_00_00;

/** A time at which a site could have signed, also one whose itsdangerous is older than 1.0 and counts from 2011. */
export function isSigningTime(timestamp: TimestampFact): boolean {
  if (timestamp.code !== 'read') return false;
  return isPlausible(timestamp) || (timestamp.legacy !== null && timestamp.legacy >= firstLegacy);
}

/** Whether a signing time can be read, however odd. */
export function hasTimestamp(timestamp: TimestampFact): boolean {
  return timestamp.code === 'read' || timestamp.code === 'out-of-range';
}

/** The end that a signed value keeps when its beginning is lost: `.timestamp.signature`. */
export function hasSignedEnd(cut: Cut): boolean {
  return isPlausible(cut.timestamp) && isSigned(cut.signed) && !hasDecimalTime(cut);
}

/** The same by itsdangerous before 1.0, too. */
export function hasEndOfAnyEpoch(cut: Cut): boolean {
  return isSigningTime(cut.timestamp) && isSigned(cut.signed) && !hasDecimalTime(cut);
}

/** An end of which the time or the signature is odd, but not both. */
export function hasLikelyEnd(cut: Cut): boolean {
  const { timestamp, signed } = cut;
  return hasTimestamp(timestamp) && (isPlausible(timestamp) || isSigned(signed)) && !hasDecimalTime(cut);
}

// Seconds or milliseconds since 1970, maybe with a fraction behind a dot.
const decimalTime = /^\d{9,}$/;
const decimalTimeBefore = /[.:]\d{9,}$/;

/** Many sign `payload.1780999940.signature`; these frameworks write a time in letters. */
function hasDecimalTime({ parts, timestamp }: Cut): boolean {
  if (timestamp.code === 'none') return false;
  const text = parts.find(({ kind }) => kind === 'timestamp')?.text ?? '';
  const payload = parts.find(({ kind }) => kind === 'payload')?.text ?? '';
  return decimalTime.test(text) || (/^\d+$/.test(text) && decimalTimeBefore.test(payload));
}

function isSigned(signed: Cut['signed']): boolean {
  return signed !== null && looksLikeSignature(signed.signature);
}

// Escapes of a URL, standard base64, `|` of many; a digest in hex, which Rails parts by two dashes; a time in decimal digits.
const foreign = /[%|+/]|(?:--|[.:])[\da-f]{32,}$|[.:]\d{9,}(?:[.:]|$)/;

/** What no cookie holds that is cut into parts by this separator and lost one: others begin with a JSON object too. */
export function isForeign(value: string, separator: string): boolean {
  // The mark of a compressed payload may come first.
  return foreign.test(value) || value.includes(separator === '.' ? ':' : '.', 1);
}

/**
 * Whether all of a payload is there, and behind it nothing, or a signature and more: so it was never cut. Express' cookie-session
 * and Remix call such a cookie `session`, others `sessionid`, and a `URLSafeSerializer` signs without a time.
 */
export function isWholeWithoutEnd({ timestamp, signed, payload }: Cut, signatureLength: number): boolean {
  const rest = signed?.signature ?? '';
  if (rest !== '' && rest.length < signatureLength) return false;
  if (timestamp.code === 'missing') return holdsDict(payload());
  // The mark of a compressed payload was taken for the separator before a signing time.
  return signed !== null && /^\.[^.]*$/.test(signed.text) && holdsJsonObject(signed.text);
}

function holdsJsonObject(payload: string): boolean {
  const unpacked = loadUrlSafe(payload);
  const json = unpacked.ok ? loadJson(unpacked.value.bytes) : null;
  return json?.ok === true && json.value.type === 'dict';
}

/** Padding behind the payload: itsdangerous writes none, standard base64 does. */
export function isPadded(value: string): boolean {
  return value.split('.', 1)[0]?.includes('=') === true;
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
