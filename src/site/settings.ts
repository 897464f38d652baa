import type { SavedSession } from '../edit/snapshots.ts';
import type { SignerSettings } from '../itsdangerous/settings.ts';
import type { FormatName } from '../formats/index.ts';
import type { Epoch } from '../session/facts.ts';

/** What a person chose for one site (scheme, host and port). */
export type SiteSettings = {
  /** The secret keys as they were typed, one per line, current first, then fallbacks. */
  readonly secrets: string;
  /** The keys that `secrets` was read as. Kept beside it, so that those who only verify need not carry the reader of config lines. */
  readonly keys: readonly KeptKey[];
  /** How a line of `secrets` is to be read where the person chose other than the first reading; by line number from 0. */
  readonly readings: Readonly<Record<string, string>>;
  readonly keepOnDisk: boolean;
  /** Lifetimes in seconds where the person set another than the framework's. */
  readonly lifetimes: Partial<Record<FormatName, number>>;
  readonly override: { readonly format: FormatName; readonly signer: SignerSettings } | null;
  readonly epoch: Epoch;
  /** Sessions that the person keeps under a name; on disk where `keepSaved`. */
  readonly saved: readonly SavedSession[];
  readonly keepSaved: boolean;
};

/** `line` of `secrets`, from 0; `bytes` as numbers, for storage and messages are JSON. */
export type KeptKey = { readonly line: number; readonly bytes: readonly number[] };

/** What is left of the keys where they are forgotten. */
export const noKeys = { secrets: '', keys: [], readings: {}, keepOnDisk: false } as const;

export const defaultSettings: SiteSettings = {
  ...noKeys,
  lifetimes: {},
  override: null,
  epoch: 'unix',
  saved: [],
  keepSaved: false,
};

/** Storage gives `unknown`, and a later version may have written it: only what has this shape is taken. */
export function isSiteSettings(value: unknown): value is SiteSettings {
  if (typeof value !== 'object' || value === null) return false;
  return Object.keys(defaultSettings).every((key) => key in value);
}
