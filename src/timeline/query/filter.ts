import type { Entry, EntryKind, SessionEntry } from '../entry.ts';

/** Which entries are shown. Empty fields match everything. */
export type TimelineFilter = {
  /** Part of the path or address, in any case. */
  readonly path: string;
  /** A top-level key that the request changed, or that was in the session that it only read or sent. */
  readonly key: string;
  readonly kinds: ReadonlySet<EntryKind>;
  /** Part of any value that the session had, before or after the entry. */
  readonly text: string;
};

export const noFilter: TimelineFilter = { path: '', key: '', kinds: new Set(), text: '' };

/** Decodes a raw cookie value for filtering. The caller provides it, and should cache its answers. */
export type Decode = (value: string) => DecodedText | null;

export type DecodedText = SessionText & {
  /** For comparisons: the same data has the same texts, whatever the order of a dict's keys. */
  readonly compared: SessionText;
  /** Whether the text is only an ID, whose data the server keeps. */
  readonly isOnServer: boolean;
};

export type SessionText = {
  /** Each top-level key with its value as a text. */
  readonly keys: ReadonlyMap<string, string>;
  /** All keys and values in one text, for searches. */
  readonly text: string;
};

/** Navigations match no search for keys or texts; every other filter keeps those that fit, because they divide the list into pages. */
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

/** Every value of the entry, with the refused one and the unsent one. */
export function valuesOf(entry: SessionEntry): string[] {
  const [refused, unsent] =
    'refused' in entry ? [entry.refused?.value ?? null, entry.unsent?.value ?? null] : [null, null];
  return [...new Set([entry.before, entry.after, refused, unsent])].filter((value) => value !== null);
}

function touchesKey(entry: SessionEntry, key: string, decode: Decode): boolean {
  if (key === '') return true;
  const [before, after] = sidesOf(entry).map((value) => value && decode(value)?.compared.keys.get(key));
  const isRead = entry.kind === 'read-only' || entry.kind === 'sent';
  return isRead ? before !== undefined && before !== null : (before ?? null) !== (after ?? null);
}

/** The value before, and the value that the entry made or wanted to make of it. */
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
