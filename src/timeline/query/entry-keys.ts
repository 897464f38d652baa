import type { KeyChanges } from '../../diff/key-changes.ts';
import type { SessionEntry } from '../entry.ts';
import type { Decode, DecodedText, SessionText } from './filter.ts';

/** The top-level keys that the entry changed; null if one of its values cannot be read key by key, as a token. */
export function keyChanges(entry: SessionEntry, decode: Decode): KeyChanges | null {
  const before = textsOf(entry.before, decode);
  const after = textsOf(wantedBy(entry), decode);
  if (before === null || after === null || !hasKeys(before) || !hasKeys(after)) return null;
  const isChanged = (key: string) => before.compared.keys.get(key) !== after.compared.keys.get(key);
  return {
    added: [...after.keys.keys()].filter((key) => !before.keys.has(key)),
    changed: [...after.keys.keys()].filter((key) => before.keys.has(key) && isChanged(key)),
    removed: [...before.keys.keys()].filter((key) => !after.keys.has(key)),
  };
}

/** An empty dict has none, and nor have the shape of one and no cookie at all. */
const hasKeys = ({ keys, text }: SessionText) => keys.size > 0 || text === '{}' || text === '';

/** Whether a change outside a request changed only the signature: another tab may have refreshed the session, or devtools themselves. */
export function keepsData({ kind, before, after }: SessionEntry, decode: Decode): boolean {
  if (kind !== 'changed-outside' || before === null || after === null) return false;
  const text = decode(after)?.compared.text;
  return text !== undefined && text === decode(before)?.compared.text;
}

/** Whether the entry's cookie is only an ID, whose data the server keeps. */
export function isOnServer(entry: SessionEntry, decode: Decode): boolean {
  const value = wantedBy(entry) ?? entry.before;
  return value !== null && decode(value)?.isOnServer === true;
}

/** The value that the browser has afterwards or, of a refused cookie, that the server wanted. */
export function wantedBy(entry: SessionEntry): string | null {
  return entry.kind !== 'changed-outside' && entry.refused !== null ? entry.refused.value : entry.after;
}

const empty: SessionText = { keys: new Map(), text: '' };
const none: DecodedText = { ...empty, compared: empty, isOnServer: false };

function textsOf(value: string | null, decode: Decode): DecodedText | null {
  return value === null ? none : decode(value);
}
