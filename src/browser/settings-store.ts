import browser from 'webextension-polyfill';
import { defaultSettings, isSiteSettings, noKeys, type SiteSettings } from '../site/settings.ts';
import type { Jar } from '../site/snapshot.ts';

/**
 * A site's settings, keys included: in memory for the browser session, on disk only where the person ticked it. Private
 * windows have a memory of their own and never touch the disk: its entries would tell which sites were visited.
 */
export async function loadSettings(origin: string, jar: Jar): Promise<SiteSettings> {
  const key = keyOf(origin, jar);
  const inMemory = (await browser.storage.session.get(key))[key];
  if (isSiteSettings(inMemory)) return inMemory;
  if (jar.kind === 'private') return defaultSettings;
  const onDisk = (await browser.storage.local.get(key))[key];
  return isSiteSettings(onDisk) ? onDisk : defaultSettings;
}

export async function saveSettings(origin: string, jar: Jar, settings: SiteSettings): Promise<void> {
  const key = keyOf(origin, jar);
  const kept = jar.kind === 'private' ? { ...settings, keepOnDisk: false, keepSaved: false } : settings;
  // Disk first: a view is told of the change by the memory's event, and then both must be true.
  if (kept.keepOnDisk || kept.keepSaved)
    await browser.storage.local.set({
      [key]: { ...kept, ...(!kept.keepOnDisk && noKeys), ...(!kept.keepSaved && { saved: [] }) },
    });
  else await browser.storage.local.remove(key);
  await browser.storage.session.set({ [key]: kept });
}

/** Drops the keys from memory and disk; what else was chosen for the site stays. */
export async function forgetKeys(origin: string, jar: Jar): Promise<void> {
  const settings = await loadSettings(origin, jar);
  await saveSettings(origin, jar, { ...settings, ...noKeys });
}

export function onSettingsChanged(listen: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'session') listen();
  });
}

function keyOf(origin: string, jar: Jar): string {
  return jar.kind === 'private' ? `private ${origin}` : `site ${origin}`;
}
