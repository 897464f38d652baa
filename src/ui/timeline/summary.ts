import { repr } from '../../python/repr.ts';
import type { PyValue } from '../../python/value.ts';
import type { Diff } from '../../session/diff.ts';
import type { Entry } from '../../timeline/entry.ts';
import type { Decode } from '../../timeline/filter.ts';

/** The top-level keys that an entry's request changed, or wanted to. */
export type KeyChanges = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
};

/** Null where a value cannot be read key by key. */
export function keyChanges(entry: Exclude<Entry, { kind: 'navigation' }>, decode: Decode): KeyChanges | null {
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
 * Whether what changed outside a request is the signature alone: another tab may have refreshed the session, or Chromium's devtools, which
 * ask each local site for /.well-known/appspecific/com.chrome.devtools.json where no extension sees it.
 */
export function keepsData({ kind, before, after }: Exclude<Entry, { kind: 'navigation' }>, decode: Decode): boolean {
  if (kind !== 'changed-outside' || before === null || after === null) return false;
  const text = decode(after)?.text;
  return text !== undefined && text === decode(before)?.text;
}

/** What the browser has afterwards, or what the server wanted it to have. */
export function wantedBy(entry: Exclude<Entry, { kind: 'navigation' }>): string | null {
  return entry.kind !== 'changed-outside' && entry.refused !== null ? entry.refused.value : entry.after;
}

const none: ReadonlyMap<string, string> = new Map();

function keysOf(value: string | null, decode: Decode): ReadonlyMap<string, string> | null {
  return value === null ? none : (decode(value)?.keys ?? null);
}

/** The same of two sessions that were read; null where they are no mappings. */
export function keyChangesOf(diff: Diff): KeyChanges | null {
  if (diff.change !== 'inside' || diff.type !== 'dict') return null;
  const namesWhere = (fits: (change: Diff['change']) => boolean) =>
    diff.entries.filter((entry) => fits(entry.diff.change)).map(({ key }) => keyName(key));
  return {
    added: namesWhere((change) => change === 'added'),
    changed: namesWhere((change) => change === 'changed' || change === 'inside'),
    removed: namesWhere((change) => change === 'removed'),
  };
}

/** A key as the timeline's reader names it. */
export function keyName(key: PyValue): string {
  return key.type === 'str' ? key.value : repr(key);
}
