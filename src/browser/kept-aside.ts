import browser from 'webextension-polyfill';
import { isPlainObject } from '../foundation/schema.ts';
import { type Fields, keylessFields, lostFields, type StoredSettings } from '../site/stored-settings.ts';

// Unreadable parts of a site's settings are kept under a separate key with the time, once something else is stored in their
// place: `kept-aside site http://localhost:5000 2026-11-23T09:30:00.000Z`. They stay where they were, in memory or on disk.

type Area = 'session' | 'local';

/** What to store next to `next`, which replaces `before`. */
export function asideOf(key: string, before: StoredSettings | null, next: Fields): Fields {
  const lost = before && lostFields(before, next);
  if (!lost) return {};
  return { [`${prefix(key)}${new Date().toISOString()}`]: { version: before.version, ...lost } };
}

/** Removes every trace of keys from what was kept aside. */
export async function dropKeysAside(area: Area, key: string): Promise<void> {
  for (const [name, fields] of await allAside(area, key)) {
    const rest = keylessFields(fields);
    if (Object.keys(rest).some((field) => field !== 'version')) await browser.storage[area].set({ [name]: rest });
    else await browser.storage[area].remove(name);
  }
}

/**
 * The person wants the keys off the disk. What was kept aside may contain some, so it moves to memory and is gone when the
 * browser closes.
 */
export async function takeAsideOffDisk(key: string): Promise<void> {
  const aside = await allAside('local', key);
  if (aside.length === 0) return;
  await browser.storage.session.set(Object.fromEntries(aside));
  await browser.storage.local.remove(aside.map(([name]) => name));
}

async function allAside(area: Area, key: string): Promise<(readonly [string, Fields])[]> {
  const all: Fields = await browser.storage[area].get(null);
  return Object.entries(all).flatMap(([name, fields]) =>
    name.startsWith(prefix(key)) ? [[name, isPlainObject(fields) ? fields : {}] as const] : [],
  );
}

function prefix(key: string): string {
  return `kept-aside ${key} `;
}
