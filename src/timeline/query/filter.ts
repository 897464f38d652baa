import type { Entry, EntryKind, SessionEntry } from '../entry.ts';

/** What of the timeline is shown; empty parts let everything through. */
export type TimelineFilter = {
  /** Part of the path or address; case does not matter. */
  readonly path: string;
  /** A top-level key that the entry's request changed, or that was in the session which it read. */
  readonly key: string;
  readonly kinds: ReadonlySet<EntryKind>;
  /** Part of any value that the session had, before or after. */
  readonly text: string;
};

export const noFilter: TimelineFilter = { path: '', key: '', kinds: new Set(), text: '' };

/** What a raw cookie value says, for filtering: decoding is the caller's, and worth caching there. */
export type Decode = (value: string) => DecodedText | null;

export type DecodedText = {
  /** Top-level keys, and each one's value as text that is equal where the values are. */
  readonly keys: ReadonlyMap<string, string>;
  /** All keys and values as a person would search them. */
  readonly text: string;
};

/** Navigation lines stay as long as nothing but their own kind speaks against them: they order what is left. */
export function filterEntries(entries: readonly Entry[], filter: TimelineFilter, decode: Decode): readonly Entry[] {
  const isOpen = filter.path === '' && filter.key === '' && filter.kinds.size === 0 && filter.text === '';
  return isOpen ? entries : entries.filter((entry) => matches(entry, filter, decode));
}

export function matches(entry: Entry, filter: TimelineFilter, decode: Decode): boolean {
  if (filter.kinds.size > 0 && !filter.kinds.has(entry.kind)) return false;
  if (!isAtPath(entry, filter.path)) return false;
  if (entry.kind === 'navigation') return filter.key === '' && filter.text === '';
  return touchesKey(entry, filter.key, decode) && holdsText(entry, filter.text, decode);
}

function isAtPath(entry: Entry, path: string): boolean {
  if (path === '') return true;
  return 'url' in entry && entry.url.toLowerCase().includes(path.toLowerCase());
}

/** Every value that the entry holds, the refused one too. */
export function valuesOf(entry: SessionEntry): string[] {
  const refused = 'refused' in entry ? (entry.refused?.value ?? null) : null;
  return [...new Set([entry.before, entry.after, refused])].filter((value) => value !== null);
}

function touchesKey(entry: SessionEntry, key: string, decode: Decode): boolean {
  if (key === '') return true;
  const [before, after] = sidesOf(entry).map((value) => value && decode(value)?.keys.get(key));
  return entry.kind === 'read-only' ? before !== undefined && before !== null : (before ?? null) !== (after ?? null);
}

/** Before, and what the entry made or wanted to make of it. */
function sidesOf(entry: SessionEntry): readonly (string | null)[] {
  const wanted = 'refused' in entry && entry.refused !== null ? entry.refused.value : entry.after;
  return [entry.before, wanted];
}

function holdsText(entry: SessionEntry, text: string, decode: Decode): boolean {
  if (text === '') return true;
  const wanted = text.toLowerCase();
  return valuesOf(entry).some((value) => {
    const said = decode(value)?.text ?? value;
    return said.toLowerCase().includes(wanted) || value.toLowerCase().includes(wanted);
  });
}
