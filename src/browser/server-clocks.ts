import * as v from 'valibot';
import browser from 'webextension-polyfill';

/**
 * How many seconds the clock of this origin's server is ahead. Kept in memory, where views hear of changes, until the browser
 * closes.
 */
export async function loadClockOffset(origin: string): Promise<number> {
  const key = keyOf(origin);
  return v.parse(v.fallback(v.number(), 0), (await browser.storage.session.get(key))[key]);
}

export async function saveClockOffset(origin: string, offset: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(origin)]: offset });
}

const keyOf = (origin: string) => `clock ${origin}`;
