import type { Evidence, Reading, SignedBy } from '../formats/format.ts';
import { formats, type ListedFormat } from '../formats/index.ts';
import type { SignerSettings } from '../itsdangerous/settings.ts';
import type { Candidate, InspectOptions, Inspection } from './inspection.ts';
import { lifetimeOf } from './lifetime.ts';
import type { SignatureFact, TimestampFact } from '../session/facts.ts';

/** Characters; no server takes a header that long (Gunicorn 8190 bytes, Werkzeug 64 KiB), so nothing can be a cookie of it. */
export const longestValue = 262_144;

/**
 * What the value says, read as the framework's own code is given it. Others come in by `inspectCookie`, which undoes what the
 * server's cookie parser undoes. Takes any string, and never throws.
 */
export function inspect(value: string, options: InspectOptions): Inspection {
  const candidates: Candidate[] = [];
  let isNamed = false;
  for (const format of formats) {
    const listed = listedOf(value, format, options, isNamed);
    if (listed === null) continue;
    const { candidate, isDecided } = listed;
    if (isDecided) return { value, candidates: [candidate, ...candidates] };
    candidates.push(candidate);
    isNamed ||= isOwnName(format, options.name);
  }
  return { value, candidates };
}

/** The first candidate of `inspect`. Where no key can put another first, no format after it is asked. */
export function bestCandidate(value: string, options: InspectOptions): Candidate | undefined {
  if (options.keys.length > 0) return inspect(value, options).candidates[0];
  for (const format of formats) {
    const candidate = candidateOf(value, format, options, false);
    if (candidate !== null) return candidate;
  }
  return undefined;
}

/** Whether `inspect` finds a candidate. Without keys mostly the value's shape tells, and its payload is not decoded. */
export function hasCandidate(value: string, options: InspectOptions): boolean {
  if (options.keys.length > 0) return inspect(value, options).candidates.length > 0;
  return formats.some((format) => {
    if (isChosen(format, options)) return true;
    if (value.length > longestValue) return false;
    return isEnough(format.read(value, signersOf(format, options)[0]).evidence(), format, options.name);
  });
}

// A framework's own, and the salts that one would give a session. More would cost a cookie of another key some forty HMACs.
const likelySigners = 8;

function isOwnName({ ownsName }: ListedFormat, name: string | null): boolean {
  return name !== null && ownsName(name);
}

/** `isDecided` where a key signs the value in a way that makes it of this format, and so of no other. */
type Listed = { readonly candidate: Candidate; readonly isDecided: boolean };

/**
 * The value read as one format, null where nothing says that it is of it. `isNamed` where the cookie bears the own name of a format
 * that it fits: then only the likely salts are guessed at for others.
 */
function listedOf(value: string, format: ListedFormat, options: InspectOptions, isNamed: boolean): Listed | null {
  const isForced = isChosen(format, options);
  if (value.length > longestValue && !isForced) return null;
  const signers = signersOf(format, options);
  const reading = format.read(value, signers[0]);
  const { signature, signer, by } = check(reading, { keys: options.keys, signers, isNamed });
  // Where a key has decided, no other evidence is asked for.
  const signed = by === null ? 'none' : isForced ? 'shape' : (reading.signedEvidence?.(by) ?? 'shape');
  const isDecided = signed === 'shape' || (signed === 'trace' && isOwnName(format, options.name));
  const isListed =
    isForced ||
    isDecided ||
    isEnough(signed, format, options.name) ||
    isEnough(reading.evidence(), format, options.name);
  if (!isListed) return null;
  const payload = reading.payload(by);
  const timestamp = chosenEpoch(reading.timestamp(by), options);
  const candidate: Candidate = {
    format: format.name,
    parts: reading.parts,
    payload,
    timestamp,
    signature,
    signer,
    ...lifetimeOf({ format, payload, timestamp, signer }, options),
    ...(options.hasRawText === true && { hasRawText: true }),
  };
  return { candidate, isDecided };
}

export function candidateOf(
  value: string,
  format: ListedFormat,
  options: InspectOptions,
  isNamed: boolean,
): Candidate | null {
  return listedOf(value, format, options, isNamed)?.candidate ?? null;
}

/** Where a person gave this format a signer of their own, its cookie is one whatever is left of it. */
function isChosen({ name, ownsName }: ListedFormat, { override, name: cookieName }: InspectOptions): boolean {
  if (override?.format !== name || override.of === 'another-cookie') return false;
  return override.of === 'this-cookie' || cookieName === null || ownsName(cookieName);
}

function isEnough(evidence: Evidence, { ownsName, mayHaveName }: ListedFormat, name: string | null): boolean {
  if (evidence !== 'trace') return evidence === 'shape';
  return name === null || ownsName(name) || (mayHaveName?.(name) ?? false);
}

function signersOf({ name, signers }: ListedFormat, { override }: InspectOptions): ListedFormat['signers'] {
  return override?.format === name ? [override.signer] : signers;
}

type Trial = {
  readonly keys: readonly Uint8Array[];
  readonly signers: ListedFormat['signers'];
  readonly isNamed: boolean;
};
type Checked = {
  readonly signature: SignatureFact;
  readonly signer: SignerSettings;
  readonly by: SignedBy | null;
};

/** Current key first, each with every signer. */
function check({ signature }: Reading, { keys, signers, isNamed }: Trial): Checked {
  const unsigned = { signer: signers[0], by: null };
  if (signature === 'missing') return { signature: { code: 'missing' }, ...unsigned };
  if (signature === 'none' || keys.length === 0) return { signature: { code: 'unchecked' }, ...unsigned };
  const tried =
    signers.length === 1 ? signers : signature.possible(isNamed ? signers.slice(0, likelySigners) : signers);
  for (const [key, secret] of keys.entries()) {
    const signer = tried.find((one) => signature.isBy(secret, one));
    if (signer !== undefined) return { signature: { code: 'valid', key }, signer, by: { secret, signer } };
  }
  const [misfit = null, ...others] = signers.map((one) => signature.misfit?.(one) ?? null);
  const isMisfit = misfit !== null && !others.includes(null);
  return { signature: { code: 'invalid', ...(isMisfit && { misfit }) }, ...unsigned };
}

function chosenEpoch(timestamp: TimestampFact, { epoch }: InspectOptions): TimestampFact {
  if (epoch === 'unix' || timestamp.code !== 'read' || timestamp.legacy === null) return timestamp;
  return { ...timestamp, signedAt: timestamp.legacy };
}
