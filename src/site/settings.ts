import * as v from 'valibot';
import { savedSessionSchema } from './saved-session.ts';
import { finite, index, keeping, type Read } from '../foundation/schema.ts';
import { signerSettingsSchema } from '../itsdangerous/settings.ts';

/** One key that was read from what the person typed. */
const keptKeySchema = v.object({
  /** Of `secrets`, from 0. */
  line: index,
  /** As numbers, for storage and messages are JSON. Checked as a whole, since keys can be long. */
  bytes: v.custom<number[]>((bytes) => Array.isArray(bytes) && bytes.every(isByte)),
});

function isByte(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 255;
}

/** Formats go by their names, and a later version may have stored one that is not known here: whoever uses a format looks it up. */
const overrideSchema = keeping({ format: v.string(), signer: signerSettingsSchema });

/** The signer of one cookie; without a place it was a pasted one, and without a name a pasted value. */
export const cookieSignerSchema = keeping({
  name: v.nullable(v.string()),
  place: v.nullable(
    keeping({ domain: v.string(), hostOnly: v.boolean(), path: v.string(), partition: v.nullable(v.string()) }),
  ),
  format: v.string(),
  signer: signerSettingsSchema,
});

/** What a person chose for one site (scheme, host and port). */
export const siteSettingsSchema = v.object({
  /** The secret keys as they were typed, one per line, current first, then fallbacks. */
  secrets: v.string(),
  /** The keys that `secrets` was read as. Kept beside it, so that those who only verify need not carry the reader of config lines. */
  keys: v.array(keptKeySchema),
  /** How a line of `secrets` is to be read where the person chose other than the first reading; by line number from 0. */
  readings: v.record(v.string(), v.string()),
  keepOnDisk: v.boolean(),
  /** Lifetimes in seconds where the person set another than the framework's, by the name of the format. */
  lifetimes: v.record(v.string(), finite),
  /** Of every cookie of that format, as earlier versions chose it: `signers` comes before it, and nothing else is written there. */
  override: v.nullable(overrideSchema),
  /** Signers that the person chose, each for one cookie. */
  signers: v.array(cookieSignerSchema),
  /** Which epoch verdicts count from. */
  epoch: v.picklist(['unix', '2011']),
  /** Sessions that the person keeps under a name; on disk where `keepSaved`. */
  saved: v.array(savedSessionSchema),
  keepSaved: v.boolean(),
});

export type SiteSettings = Read<typeof siteSettingsSchema>;
export type SettingName = keyof SiteSettings;
export type KeptKey = SiteSettings['keys'][number];

/** What is left of the keys where they are forgotten. */
export const noKeys = { secrets: '', keys: [], readings: {}, keepOnDisk: false } as const;

export const defaultSettings: SiteSettings = {
  ...noKeys,
  lifetimes: {},
  override: null,
  signers: [],
  epoch: 'unix',
  saved: [],
  keepSaved: false,
};
