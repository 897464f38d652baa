import { splitSigned } from '../../itsdangerous/signer.ts';
import type { Signed } from '../../itsdangerous/signer.ts';
import type { SignerSettings } from '../../itsdangerous/settings.ts';
import { legacyEpoch, readTimestamp, timestampSeconds, splitTimed } from '../../itsdangerous/timed.ts';
import type { Part, PayloadFact, TimestampFact } from '../../session/facts.ts';
import type { Evidence, Reading } from '../format.ts';
import { separatedSignature } from './separated.ts';

/** A value that is cut at its separators, before any key. */
export type Cut = {
  readonly parts: readonly Part[];
  /** Null where there is no separator. */
  readonly signed: Signed | null;
  readonly timestamp: TimestampFact;
  readonly payload: () => PayloadFact;
};

/** Without `verify`, as `Signer.verify_signature`. */
type SignatureOptions = Parameters<typeof separatedSignature>[1] & {
  /** What it is for a value to have no separator. */
  readonly unsigned?: 'missing' | 'none';
  readonly signedEvidence?: Reading['signedEvidence'];
};

/** The reading of a value in which nothing is encrypted. */
export function readingOf(
  cut: Cut,
  evidence: () => Evidence,
  { unsigned = 'missing', signedEvidence, ...own }: SignatureOptions = {},
): Reading {
  const { parts, signed, timestamp, payload } = cut;
  const signature = signed === null ? unsigned : separatedSignature(signed, own);
  // Methods: for each arrow function that a property names, tsx calls a function of its own, and each cookie makes dozens of readings.
  return {
    parts,
    signature,
    timestamp() {
      return timestamp;
    },
    payload,
    evidence,
    ...(signedEvidence && { signedEvidence }),
  };
}

/** payload, timestamp and signature as texts; null where a separator is missing. */
export type TimedValue = {
  readonly payload: string;
  readonly timestamp: string | null;
  readonly signed: Signed | null;
  readonly parts: readonly Part[];
};

/** Cuts `payload.timestamp.signature` from the right, as `TimestampSigner` does. */
export function cutTimed(value: string, settings: SignerSettings): TimedValue {
  const signed = splitSigned(value, settings);
  if (signed === null) return { payload: value, timestamp: null, signed, parts: partsOf([['payload', value]]) };
  const { payload, timestamp } = splitTimed(signed.text, settings);
  const separator = ['separator', settings.separator] as const;
  const middle = timestamp === null ? [] : [separator, ['timestamp', timestamp] as const];
  const parts = partsOf([['payload', payload], ...middle, separator, ['signature', signed.signature]]);
  return { payload, timestamp, signed, parts };
}

/** Cuts what carries no signing time: what is signed, and its signature. */
export function cutSigned(value: string, settings: SignerSettings, kind: 'payload' | 'id') {
  const signed = splitSigned(value, settings);
  if (signed === null) return { text: value, signed, parts: partsOf([[kind, value]]) };
  const { text, signature } = signed;
  return {
    text,
    signed,
    parts: partsOf([
      [kind, text],
      ['separator', settings.separator],
      ['signature', signature],
    ]),
  };
}

/** Leaves out what is empty, so that an empty value has no part. */
function partsOf(pieces: readonly (readonly [Part['kind'], string])[]): Part[] {
  return pieces.filter(([, text]) => text !== '').map(([kind, text]) => ({ kind, text }));
}

/** The timestamp as itsdangerous writes it. */
export function timestampFact(text: string | null): TimestampFact {
  if (text === null) return { code: 'missing' };
  const timestamp = readTimestamp(text);
  if (!timestamp.ok) return { code: 'malformed' };
  const seconds = timestampSeconds(timestamp.value);
  if (!seconds.ok) return { code: 'out-of-range', seconds: timestamp.value };
  const legacy = seconds.value < legacyEpoch ? seconds.value + legacyEpoch : null;
  return { code: 'read', signedAt: seconds.value, legacy };
}
