import type { SignerSettings } from '../itsdangerous/settings.ts';
import { splitSigned, verifySignature } from '../itsdangerous/signer.ts';
import { inspect } from './inspect.ts';
import type { Candidate } from './inspection.ts';
import { type FormatName, formatNames } from '../formats/index.ts';
import { presets } from './presets.ts';
import { signerGuesses, signerKey } from './signer-guesses.ts';

export type FindOptions = {
  /** The cookie's name where it is known: many name the salt after it. */
  readonly name: string | null;
  /** Raw key bytes, current first. */
  readonly keys: readonly Uint8Array[];
};

/** How many signers of `total` were tried, each with every key. */
export type FindProgress = { readonly tried: number; readonly total: number };

export type FindResult =
  | {
      readonly code: 'found';
      readonly format: FormatName;
      readonly signer: SignerSettings;
      /** The name of the preset that these settings are; null where none has them. */
      readonly preset: string | null;
      /** Index into the keys. */
      readonly key: number;
    }
  | { readonly code: 'not-found'; readonly tried: Tried }
  | { readonly code: 'no-keys' }
  /** Nothing in the value has the length of a signature. */
  | { readonly code: 'no-signature' };

/** What a search that found nothing went through. */
export type Tried = {
  readonly signers: number;
  readonly salts: number;
  readonly derivations: number;
  readonly digests: readonly string[];
  readonly separators: readonly string[];
};

// Signers with a key each; fewer of a long value, which takes as much longer.
const trialsPerStep = (value: string) => Math.max(1, Math.floor(32 / Math.max(1, value.length / 4096)));

/**
 * Tries the presets, then every derivation with every known salt, and tells which one signs the value. Yields now and
 * then, so that a caller can show progress, let others run, and stop by asking for no more.
 */
export function* findSettings(value: string, { name, keys }: FindOptions): Generator<FindProgress, FindResult> {
  if (keys.length === 0) return { code: 'no-keys' };
  const guesses = signerGuesses(value, name);
  if (guesses.length === 0) return { code: 'no-signature' };
  const perStep = trialsPerStep(value);
  for (const [tried, signer] of guesses.entries()) {
    const signed = splitSigned(value, signer);
    for (const [key, secret] of keys.entries()) {
      if ((tried * keys.length + key) % perStep === 0) yield { tried, total: guesses.length };
      if (signed === null || !verifySignature(signed, secret, signer)) continue;
      return { code: 'found', ...formatOf(value, signer, { name, keys }), signer, key };
    }
  }
  return { code: 'not-found', tried: summary(guesses) };
}

// Any signed text could be the id of a session on the server: only its shape or its salt make it one.
const withData = formatNames.filter((format) => format !== 'flask-session');

type FoundFormat = { readonly format: FormatName; readonly preset: string | null };

/** A signer alone tells no format: the preset's, or the first that reads the value, the likely by its shape first. */
function formatOf(value: string, signer: SignerSettings, { name, keys }: FindOptions): FoundFormat {
  const preset = presets.find((known) => signerKey(known.signer) === signerKey(signer));
  const options = { name, keys, lifetimes: {}, epoch: 'unix' } as const;
  const byShape = inspect(value, { ...options, override: null }).candidates.map(({ format }) => format);
  if (preset !== undefined && (byShape.length === 0 || byShape.includes(preset.format)))
    return { format: preset.format, preset: preset.name };
  const bySalt = presets.filter((known) => known.signer.salt === signer.salt).map(({ format }) => format);
  const format = [...bySalt, ...byShape, ...withData].find((likely) =>
    inspect(value, { ...options, override: { format: likely, signer } }).candidates.some(
      (candidate) => candidate.format === likely && isReading(candidate),
    ),
  );
  return { format: format ?? 'itsdangerous', preset: null };
}

function isReading({ signature, timestamp, payload }: Candidate): boolean {
  return (
    signature.code === 'valid' &&
    (timestamp.code === 'read' || timestamp.code === 'none') &&
    payload.code !== 'undecodable'
  );
}

function summary(signers: readonly SignerSettings[]): Tried {
  const distinct = (field: keyof SignerSettings) => [...new Set(signers.map((signer) => signer[field]))];
  return {
    signers: signers.length,
    salts: distinct('salt').length,
    derivations: distinct('keyDerivation').length,
    digests: distinct('digest'),
    separators: distinct('separator'),
  };
}
