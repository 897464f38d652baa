import type { KeyChanges } from '../../diff/key-changes.ts';
import type { SessionEntry } from '../entry.ts';
import type { Decode } from './filter.ts';

/** The top-level keys that the entry changed; null if one of its values cannot be read key by key. */
export function keyChanges(entry: SessionEntry, decode: Decode): KeyChanges | null {
  const before = keysOf(entry.before, decode);
  const after = keysOf(wantedBy(entry), decode);
  if (before === null || after === null) return null;
  return {
    added: [...after.keys()].filter((key) => !before.has(key)),
    changed: [...after].filter(([key, value]) => before.has(key) && before.get(key) !== value).map(([key]) => key),
    removed: [...before.keys()].filter((key) => !after.has(key)),
  };
}

/**
 * Whether a change outside a request changed only the signature. Another tab may have refreshed the session; or Chromium's devtools, which
 * request /.well-known/appspecific/com.chrome.devtools.json of each local site where no extension sees it.
 */
export function keepsData({ kind, before, after }: SessionEntry, decode: Decode): boolean {
  if (kind !== 'changed-outside' || before === null || after === null) return false;
  const text = decode(after)?.text;
  return text !== undefined && text === decode(before)?.text;
}

/** The value that the browser has afterwards or, of a refused cookie, that the server wanted. */
export function wantedBy(entry: SessionEntry): string | null {
  return entry.kind !== 'changed-outside' && entry.refused !== null ? entry.refused.value : entry.after;
}

const none: ReadonlyMap<string, string> = new Map();

function keysOf(value: string | null, decode: Decode): ReadonlyMap<string, string> | null {
  return value === null ? none : (decode(value)?.keys ?? null);
}
