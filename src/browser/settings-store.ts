import browser from 'webextension-polyfill';
import { defaultSettings, noKeys, type SiteSettings } from '../site/settings.ts';
import type { Jar } from '../site/snapshot.ts';
import {
  isReadable,
  readSettings,
  settingsToStore,
  type StoredSettings,
  type UnreadName,
  withoutKeys,
} from '../site/stored-settings.ts';
import { asideOf, dropKeysAside, takeAsideOffDisk } from './kept-aside.ts';

/** `unread` names settings that could not be read and now have their defaults. */
export type LoadedSettings = { readonly settings: SiteSettings; readonly unread: readonly UnreadName[] };

type Stored = { readonly inMemory: StoredSettings | null; readonly onDisk: StoredSettings | null };

/**
 * A site's settings, including keys: in memory for the browser session, on disk only if the person ticked that. Private windows
 * have their own memory and never touch the disk, where entries would reveal which sites were visited.
 */
export async function loadSettings(origin: string, jar: Jar): Promise<LoadedSettings> {
  const key = keyOf(origin, jar);
  const inMemory = await read('session', key);
  // Most loads end here, and the popup waits for them.
  if (inMemory !== null && isReadable(inMemory)) return loaded(inMemory);
  const onDisk = jar.kind === 'private' ? null : await read('local', key);
  return loaded(onDisk ?? inMemory);
}

/** Stored objects that cannot be read and would be overwritten are kept aside where they were stored. */
export async function saveSettings(origin: string, jar: Jar, settings: SiteSettings): Promise<void> {
  await save(keyOf(origin, jar), jar, { settings, before: await readStored(origin, jar) });
}

/** Drops the keys from memory and disk, including from unreadable data that may contain some. Other settings of the site stay. */
export async function forgetKeys(origin: string, jar: Jar): Promise<void> {
  const key = keyOf(origin, jar);
  const { inMemory, onDisk } = await readStored(origin, jar);
  const { settings } = loaded(standing({ inMemory, onDisk }));
  const before = { inMemory: inMemory && withoutKeys(inMemory), onDisk: onDisk && withoutKeys(onDisk) };
  await save(key, jar, { settings: { ...settings, ...noKeys }, before });
  await dropKeysAside('session', key);
  if (jar.kind !== 'private') await dropKeysAside('local', key);
}

export function onSettingsChanged(listen: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'session') listen();
  });
}

type Saving = { readonly settings: SiteSettings; readonly before: Stored };

async function save(key: string, jar: Jar, { settings, before }: Saving): Promise<void> {
  const isPrivate = jar.kind === 'private';
  const kept = isPrivate ? { ...settings, keepOnDisk: false, keepSaved: false } : settings;
  // Disk first: the memory's event tells views about the change, and by then both must be true.
  if (!isPrivate) await saveOnDisk(key, { settings: kept, before });
  const next = settingsToStore(kept, standing(before));
  await browser.storage.session.set({ [key]: next, ...asideOf(key, before.inMemory, next) });
}

async function saveOnDisk(key: string, { settings, before }: Saving): Promise<void> {
  const { keepOnDisk, keepSaved } = settings;
  const { onDisk } = before;
  const stays = keepOnDisk || keepSaved;
  const next = stays && {
    ...settingsToStore(settings, baseOnDisk(before, keepOnDisk)),
    ...(!keepOnDisk && noKeys),
    ...(!keepSaved && { saved: [] }),
  };
  const aside = asideOf(key, onDisk, next || {});
  if (next || Object.keys(aside).length > 0)
    await browser.storage.local.set({ ...(next && { [key]: next }), ...aside });
  if (!next) await browser.storage.local.remove(key);
  if (onDisk?.settings.keepOnDisk && !keepOnDisk) await takeAsideOffDisk(key);
}

/**
 * Which unknown fields go to disk. Some may hold keys, so without the person's consent only those go there that were there
 * before.
 */
function baseOnDisk(before: Stored, keepOnDisk: boolean): StoredSettings | null {
  if (keepOnDisk) return standing(before);
  const { onDisk } = before;
  return onDisk?.settings.keepOnDisk ? withoutKeys(onDisk) : onDisk;
}

/** Memory is newer than the disk. */
function standing({ inMemory, onDisk }: Stored): StoredSettings | null {
  return inMemory !== null && isReadable(inMemory) ? inMemory : (onDisk ?? inMemory);
}

function loaded(stored: StoredSettings | null): LoadedSettings {
  if (stored === null) return { settings: defaultSettings, unread: [] };
  return { settings: stored.settings, unread: [...stored.unread.keys()] };
}

async function readStored(origin: string, jar: Jar): Promise<Stored> {
  const key = keyOf(origin, jar);
  const [inMemory, onDisk] = await Promise.all([
    read('session', key),
    jar.kind === 'private' ? null : read('local', key),
  ]);
  return { inMemory, onDisk };
}

async function read(area: 'session' | 'local', key: string): Promise<StoredSettings | null> {
  const stored: unknown = (await browser.storage[area].get(key))[key];
  return stored === undefined ? null : readSettings(stored);
}

function keyOf(origin: string, jar: Jar): string {
  return jar.kind === 'private' ? `private ${origin}` : `site ${origin}`;
}
