import { splitSigned } from '../../itsdangerous/signer.ts';
import type { Signed } from '../../itsdangerous/signer.ts';
import type { SignerSettings } from '../../itsdangerous/settings.ts';
import { legacyEpoch, readTimestamp, secondsOf, splitTimed } from '../../itsdangerous/timed.ts';
import type { Part, TimestampFact } from '../../session/facts.ts';

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

/** Leaves out what is empty, so that an empty value has no part. */
export function partsOf(pieces: readonly (readonly [Part['kind'], string])[]): Part[] {
  return pieces.filter(([, text]) => text !== '').map(([kind, text]) => ({ kind, text }));
}

/** The timestamp as itsdangerous writes it. */
export function timestampFact(text: string | null): TimestampFact {
  if (text === null) return { code: 'missing' };
  const timestamp = readTimestamp(text);
  if (!timestamp.ok) return { code: 'malformed' };
  const seconds = secondsOf(timestamp.value);
  if (!seconds.ok) return { code: 'out-of-range', seconds: timestamp.value };
  const legacy = seconds.value < legacyEpoch ? seconds.value + legacyEpoch : null;
  return { code: 'read', signedAt: seconds.value, legacy };
}
