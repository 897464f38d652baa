import type { Storage } from 'webextension-polyfill';
import { isFirefox } from '../../src/browser/engine.ts';
import { clone } from './clone.ts';
import { createEvent } from './event.ts';

type AreaName = 'local' | 'session';
type Changes = Record<string, Storage.StorageChange>;
type Area = Pick<Storage.StorageArea, 'get' | 'set' | 'remove' | 'clear'>;
type Api = { readonly [Name in AreaName]: Area } & Pick<Storage.Static, 'onChanged'>;
type Keys = null | string | string[] | Record<string, unknown>;

const gone = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, undefined]));
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The content of the areas stays until the test removes it: `local` is the disk, `session` the memory. */
export function createStorage() {
  const onChanged = createEvent<(changes: Changes, area: string) => void>();
  const log: string[] = [];
  let failure: string | null = null;

  function createArea(name: AreaName) {
    const items = new Map<string, unknown>();

    function change(next: Record<string, unknown>): void {
      if (failure !== null) throw new Error(failure);
      const changes: Changes = {};
      for (const [key, newValue] of Object.entries(next)) {
        const oldValue = items.get(key);
        if (newValue === undefined) items.delete(key);
        else items.set(key, clone(newValue));
        // Firefox also fires for a set to the same value (MDN, storage.onChanged).
        if (isFirefox || !same(oldValue, newValue))
          changes[key] = { oldValue, ...(newValue !== undefined && { newValue }) };
      }
      log.push(`${name} ${Object.values(next).includes(undefined) ? 'remove' : 'set'} ${Object.keys(next).join(' ')}`);
      if (Object.keys(changes).length > 0) onChanged.fire(changes, name);
    }

    function read(keys: Keys): Record<string, unknown> {
      if (failure !== null) throw new Error(failure);
      if (keys === null) return Object.fromEntries([...items].map(([key, value]) => [key, clone(value)]));
      if (typeof keys === 'object' && !Array.isArray(keys)) return { ...keys, ...read(Object.keys(keys)) };
      const wanted = [keys].flat().filter((key) => items.has(key));
      return Object.fromEntries(wanted.map((key) => [key, clone(items.get(key))]));
    }

    const api: Area = {
      get: async (keys = null) => read(keys),
      set: async (next) => change(next),
      remove: async (keys) => change(gone([keys].flat().filter((key) => items.has(key)))),
      clear: async () => change(gone([...items.keys()])),
    };
    return { api, items };
  }

  const [local, session] = [createArea('local'), createArea('session')];
  const api: Api = { local: local.api, session: session.api, onChanged };
  return {
    api,
    /** The content of an area by key; a test may write what an earlier version left here. */
    local: local.items,
    session: session.items,
    /** Each change, `AREA set KEYS` or `AREA remove KEYS`, in their order. */
    log,
    /** From now on, every read and change fails with this message; null repairs it. */
    willFail: (message: string | null) => {
      failure = message;
    },
    /** The browser was closed and opened again. */
    restart: () => session.items.clear(),
  };
}
