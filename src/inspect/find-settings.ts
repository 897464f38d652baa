import { signerKey, type SignerSettings } from '../itsdangerous/settings.ts';
import { inspect } from './inspect.ts';
import type { Candidate } from './inspection.ts';
import { type FormatName, formats, type ListedFormat } from '../formats/index.ts';
import { presets } from './presets.ts';

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
  const guesses = guessesOf(value, name);
  if (guesses.length === 0) return { code: 'no-signature' };
  const perStep = trialsPerStep(value);
  for (const [tried, guess] of guesses.entries()) {
    const { signature } = guess.formats[0].read(value, guess.signer);
    for (const [key, secret] of keys.entries()) {
      if ((tried * keys.length + key) % perStep === 0) yield { tried, total: guesses.length };
      if (typeof signature === 'string' || !signature.isBy(secret, guess.signer)) continue;
      return { code: 'found', ...readAs(value, guess, { name, keys }), signer: guess.signer, key };
    }
  }
  return { code: 'not-found', tried: summary(guesses.map(({ signer }) => signer)) };
}

/** A signer that could have made the value, and the formats that are signed in its way: the first knows whether it did. */
type Guess = { readonly signer: SignerSettings; readonly formats: readonly [ListedFormat, ...ListedFormat[]] };

/** The likely first; never one twice. */
export function guessesOf(value: string, name: string | null): Guess[] {
  return schemes.flatMap((sharing) => {
    const own = presetsOf(sharing).map(({ signer }) => signer);
    return sharing[0].scheme.guesses(value, { name, presets: own }).map((signer) => ({ signer, formats: sharing }));
  });
}

const schemes = [...new Set(formats.map(({ scheme }) => scheme))].flatMap((scheme) => {
  const [first, ...others] = formats.filter((format) => format.scheme === scheme);
  return first === undefined ? [] : [[first, ...others] as const];
});

const presetsOf = (sharing: readonly ListedFormat[]) =>
  presets.filter(({ format }) => sharing.some(({ name }) => name === format));

type FormatAndPreset = { readonly format: FormatName; readonly preset: string | null };

/** A signer alone tells no format: the preset's, or the first that reads the value, the likely by its shape first. */
function readAs(value: string, { signer, formats: sharing }: Guess, { name, keys }: FindOptions): FormatAndPreset {
  const able = sharing.filter(({ canSign }) => canSign === undefined || canSign(signer));
  const known = presetsOf(able);
  const options = { name, keys, lifetimes: {}, epoch: 'unix' } as const;
  const isAble = (format: FormatName) => able.some((one) => one.name === format);
  const byShape = inspect(value, { ...options, override: null })
    .candidates.map(({ format }) => format)
    .filter(isAble);
  const ofSigner = known.filter((one) => signerKey(one.signer) === signerKey(signer));
  const preset = ofSigner.find(({ format }) => byShape.length === 0 || byShape.includes(format));
  if (preset !== undefined) return { format: preset.format, preset: preset.name };
  const reads = (format: FormatName, isGood: (candidate: Candidate) => boolean) =>
    inspect(value, { ...options, override: { format, signer } }).candidates.some(
      (candidate) => candidate.format === format && isGood(candidate),
    );
  const bySalt = known.filter((one) => one.signer.salt === signer.salt).map(({ format }) => format);
  const names = able.map((format) => format.name);
  return {
    format:
      [...bySalt, ...byShape].find((format) => reads(format, isReading)) ??
      // Any signed text could be the id of a session on the server: only its shape or its salt make it one.
      names.find((format) =>
        reads(format, (candidate) => isReading(candidate) && candidate.payload.code === 'decoded'),
      ) ??
      // The last of them takes what none before it can read.
      (able.at(-1) ?? sharing[0]).name,
    preset: null,
  };
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
