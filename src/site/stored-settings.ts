import { isSameJson } from '../foundation/same-json.ts';
import * as v from 'valibot';
import { index, isPlainObject, plainObject } from '../foundation/schema.ts';
import { savedSessionSchema } from './saved-session.ts';
import {
  cookieSignerSchema,
  defaultSettings,
  noKeys,
  type SettingName,
  type SiteSettings,
  siteSettingsSchema,
} from './settings.ts';

/**
 * Goes up where a release stores what this one would misread. A field never changes its meaning: what needs another shape gets another
 * name. So a later version is read as far as it fits; and 0, which is any object without a number, is read as it is.
 */
const settingsVersion = 1;

/** What could not be read: one setting, the number of the version, or the object as a whole. */
export const unreadNameSchema = v.picklist([...v.keyof(siteSettingsSchema).options, 'version', 'everything']);
export type UnreadName = v.InferOutput<typeof unreadNameSchema>;

export type StoredSettings = {
  readonly version: number;
  /** With the default in the place of each setting that is missing or could not be read. */
  readonly settings: SiteSettings;
  /** What could not be read, as it was stored. */
  readonly unread: ReadonlyMap<UnreadName, unknown>;
  /** Fields of a later version, as they were stored. */
  readonly others: Fields;
};

export type Fields = Readonly<Record<string, unknown>>;
type Unread = Map<UnreadName, unknown>;

/** Storage gives `unknown`, and another version may have written it: each setting is read by itself. */
export function readSettings(stored: unknown): StoredSettings {
  const unread: Unread = new Map();
  if (!isPlainObject(stored)) {
    unread.set('everything', stored);
    return { version: 0, settings: defaultSettings, unread, others: {} };
  }
  const version = v.safeParse(v.optional(index, 0), stored['version']);
  if (!version.success) unread.set('version', stored['version']);
  const others = Object.entries(stored).filter(([name]) => name !== 'version' && !(name in siteSettingsSchema.entries));
  return {
    version: version.success ? version.output : settingsVersion,
    settings: settingsOf(stored, unread),
    unread,
    others: Object.fromEntries(others),
  };
}

function settingsOf(stored: Fields, unread: Unread): SiteSettings {
  const { entries } = siteSettingsSchema;
  const reading = { stored, unread };
  return {
    secrets: readField('secrets', entries.secrets, reading),
    // Whole or not at all: without the first key the second would pass for the current one.
    keys: readField('keys', entries.keys, reading),
    readings: readValues('readings', v.string(), reading),
    keepOnDisk: readField('keepOnDisk', entries.keepOnDisk, reading),
    lifetimes: readValues('lifetimes', entries.lifetimes.value, reading),
    override: readField('override', entries.override, reading),
    signers: readItems('signers', cookieSignerSchema, reading),
    epoch: readField('epoch', entries.epoch, reading),
    saved: readItems('saved', savedSessionSchema, reading),
    keepSaved: readField('keepSaved', entries.keepSaved, reading),
  };
}

type FieldReading = { readonly stored: Fields; readonly unread: Unread };

function readField<Name extends SettingName>(
  name: Name,
  schema: v.GenericSchema<unknown, SiteSettings[Name]>,
  { stored, unread }: FieldReading,
): SiteSettings[Name] {
  if (!(name in stored)) return defaultSettings[name];
  const read = v.safeParse(schema, stored[name]);
  if (read.success) return read.output;
  unread.set(name, stored[name]);
  return defaultSettings[name];
}

/** Those items that can be read. */
function readItems<Item>(
  name: SettingName,
  schema: v.GenericSchema<unknown, Item>,
  { stored, unread }: FieldReading,
): Item[] {
  const list = v.safeParse(v.optional(v.array(v.unknown()), []), stored[name]);
  const items = list.success ? list.output.map((item) => v.safeParse(schema, item)) : [];
  if (!list.success || items.some(({ success }) => !success)) unread.set(name, stored[name]);
  return items.flatMap((item) => (item.success ? [item.output] : []));
}

/** Those entries that can be read. */
function readValues<Value>(
  name: SettingName,
  schema: v.GenericSchema<unknown, Value>,
  { stored, unread }: FieldReading,
): Record<string, Value> {
  const object = v.safeParse(v.optional(plainObject, {}), stored[name]);
  const entries = object.success ? Object.entries(object.output) : [];
  const read = entries.map(([key, value]) => [key, v.safeParse(schema, value)] as const);
  if (!object.success || read.some(([, { success }]) => !success)) unread.set(name, stored[name]);
  return Object.fromEntries(read.flatMap(([key, value]) => (value.success ? [[key, value.output] as const] : [])));
}

/**
 * The object to store in the place of another one: with that one's unknown fields, and what could not be read of a later version
 * where the person left that setting as it was.
 */
export function settingsToStore(settings: SiteSettings, before: StoredSettings | null): Fields {
  if (before === null) return { ...settings, version: settingsVersion };
  const { version, unread, others } = before;
  const untouched = [...unread].filter(
    ([name]) => name !== 'version' && name !== 'everything' && isSameJson(settings[name], before.settings[name]),
  );
  return {
    ...others,
    ...settings,
    ...(version > settingsVersion && Object.fromEntries(untouched)),
    version: Math.max(version, settingsVersion),
  };
}

/** What could not be read and would be lost once `next` is stored; null where that is nothing. */
export function lostFields({ unread }: StoredSettings, next: Fields): Fields | null {
  const lost = [...unread].filter(([name, value]) => !isSameJson(next[name], value));
  return lost.length === 0 ? null : Object.fromEntries(lost);
}

/** What cannot be read at all may hold keys, too. */
function mayHoldKeys(name: string): boolean {
  return name in noKeys || name === 'everything';
}

export function keylessFields(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !mayHoldKeys(name)));
}

/** The same where no key may be left. A later version may keep keys in fields that are not known here. */
export function withoutKeys({ version, settings, unread, others }: StoredSettings): StoredSettings {
  return {
    version,
    settings: { ...settings, ...noKeys },
    unread: new Map([...unread].filter(([name]) => !mayHoldKeys(name))),
    others: version > settingsVersion ? {} : others,
  };
}

export function isReadable({ unread }: StoredSettings): boolean {
  return !unread.has('everything');
}
