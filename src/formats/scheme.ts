import type { SignerSettings } from '../itsdangerous/settings.ts';

/**
 * How values are signed: where the signature stands, what it covers, how it is spelled. Several formats share one scheme, and what
 * the signature covers tells them apart.
 */
export type Scheme = {
  /** The settings that an app can change; the others mean nothing. */
  readonly settings: readonly (keyof SignerSettings)[];
  /** Why the signer's own code refuses these settings. */
  readonly problemOf: (signer: SignerSettings) => 'bad-separator' | null;
  /** Signers that could have made the value, the likely first and none twice; none where nothing in it can be a signature. */
  readonly guesses: (value: string, hints: GuessHints) => readonly SignerSettings[];
};

export type GuessHints = {
  /** The cookie's name where it is known: many name the salt after it. */
  readonly name: string | null;
  /** The presets of the formats that share the scheme. */
  readonly presets: readonly SignerSettings[];
};
