import { fail, ok } from '../foundation/result.ts';
import type { Result } from '../foundation/result.ts';
import { base64Decode, base64Encode, bytesToInt, intToBytes } from './encoding.ts';
import type { SignerSettings } from './settings.ts';
import { lastSeparator, sign } from './signer.ts';

/** 2011-01-01 in Unix seconds, where itsdangerous before 1.0 started counting (`EPOCH`, timed.py of 0.24). */
export const legacyEpoch = 1_293_840_000;

/** 9999-12-31T23:59:59Z, the last second that `datetime.fromtimestamp` accepts. */
export const lastDatetime = 253_402_300_799n;

/** The signed part, split. `timestamp` is null if the text has no separator; then all of it is payload. */
export type Timed = { readonly payload: string; readonly timestamp: string | null };

/** The `rsplit` of `TimestampSigner.unsign`, on a value whose signature is already removed. */
export function splitTimed(text: string, { separator }: SignerSettings): Timed {
  const at = lastSeparator(text, separator);
  if (at < 0) return { payload: text, timestamp: null };
  return { payload: text.slice(0, at), timestamp: text.slice(at + separator.length) };
}

/** Seconds since the signer's epoch, below 2**64. The base64 is as lenient as Python's, with at most 8 bytes. */
export function readTimestamp(text: string): Result<bigint, 'base64' | 'too-long'> {
  const bytes = base64Decode(text);
  return bytes.ok ? bytesToInt(bytes.value) : fail(bytes.problem);
}

/** `TimestampSigner.timestamp_to_datetime` raises ValueError beyond the year 9999, and nothing catches it. */
export function timestampSeconds(timestamp: bigint): Result<number, 'out-of-range'> {
  return timestamp > lastDatetime ? fail('out-of-range') : ok(Number(timestamp));
}

/** `TimestampSigner.sign` at a chosen second, from 0. */
export function signTimed(
  payload: string,
  secret: Uint8Array,
  options: { settings: SignerSettings; signedAt: number },
): string {
  const { settings, signedAt } = options;
  const timestamp = base64Encode(intToBytes(BigInt(signedAt)));
  return sign(payload + settings.separator + timestamp, secret, settings);
}
