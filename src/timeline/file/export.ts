import type { Entry, EntryCookie } from '../entry.ts';
import type { FileEntry, FileValue, TimelineFile } from './file-schema.ts';
import { longestAddress, longestText } from './limits.ts';

export type ValueSummary = Omit<FileValue, 'raw'>;

/** A timeline that can be shown and exported again. */
export type TimelineCopy = Pick<TimelineFile, 'exportedAt' | 'host' | 'engine' | 'redacted' | 'dropped'> & {
  readonly entries: readonly Entry[];
  /** What is known about each value in `entries`. In place of a redacted value stands a name, `redacted-3`, which this map explains. */
  readonly summaries: ReadonlyMap<string, FileValue>;
};

export type ExportOptions = Pick<TimelineFile, 'exportedAt' | 'host' | 'engine' | 'dropped'> & {
  readonly redact: boolean;
  readonly summarize: (value: string, cookieName: string) => ValueSummary;
};

/** Exports one entry, or all. Redacted, the file has keys, types, sizes and verdicts, but no cookie value, query or request id. */
export function exportTimeline(entries: readonly Entry[], options: ExportOptions): TimelineFile {
  const { exportedAt, host, engine, dropped, redact, summarize } = options;
  const values = new Map<string, FileValue>();
  const indexes = new Map<string, number>();
  function store(value: string, cookieName: string): number {
    const known = indexes.get(value);
    if (known !== undefined) return known;
    indexes.set(value, values.size);
    values.set(value, { raw: redact ? null : value, ...summarize(value, cookieName) });
    return values.size - 1;
  }
  const stored = entries.map((entry, at) => {
    const short = withinLimits(entry, at);
    return storedEntry(redact ? withoutSecrets(short, at) : short, store);
  });
  return {
    format: 'decant-timeline',
    version: 1,
    exportedAt,
    host,
    engine,
    redacted: redact,
    dropped,
    values: [...values.values()],
    entries: stored,
  };
}

type Store = (value: string, cookieName: string) => number;

function storedEntry(entry: Entry, store: Store): FileEntry {
  if (entry.kind === 'navigation') return entry;
  const name = entry.cookie?.name ?? '';
  const stored = (value: string | null) => (value === null ? null : store(value, name));
  const before = stored(entry.before);
  const after = stored(entry.after);
  if (entry.kind === 'changed-outside') return { ...entry, before, after };
  const { refused, unsent } = entry;
  return {
    ...entry,
    before,
    after,
    refused: refused && { ...refused, value: stored(refused.value) },
    unsent: unsent && { ...unsent, value: store(unsent.value, unsent.cookie.name) },
  };
}

/** Shortens addresses that an import would refuse, and replaces ids that contain such an address. */
function withinLimits(entry: Entry, at: number): Entry {
  const id = entry.id.length > longestText ? `long-entry-${at}` : entry.id;
  if (entry.kind === 'navigation') return { ...entry, id, url: cut(entry.url) };
  if (entry.kind === 'changed-outside') return { ...entry, id, cookie: shortCookie(entry.cookie) };
  const { url, path, redirectUrl, cookie, cookieHeader, unsent, elsewhere } = entry;
  return {
    ...entry,
    id,
    url: cut(url),
    path: cut(path),
    redirectUrl: redirectUrl && cut(redirectUrl),
    cookie: cookie && shortCookie(cookie),
    cookieHeader: (cookieHeader?.length ?? 0) > longestText ? null : cookieHeader,
    unsent: unsent && { ...unsent, cookie: shortCookie(unsent.cookie) },
    elsewhere: elsewhere && { ...elsewhere, path: cut(elsewhere.path) },
  };
}

/** A cookie without a Path attribute takes its path from the address. */
function shortCookie(cookie: EntryCookie): EntryCookie {
  if (cookie.path.length <= longestAddress) return cookie;
  return { ...cookie, id: cookie.id.slice(0, longestText), path: cut(cookie.path) };
}

function cut(address: string): string {
  return address.length > longestAddress ? `${address.slice(0, longestAddress - 1)}…` : address;
}

/** Removes queries, which carry tokens, and ids, which contain the addresses. */
function withoutSecrets(entry: Entry, at: number): Entry {
  const id = `redacted-entry-${at}`;
  if (entry.kind === 'changed-outside') return { ...entry, id };
  if (entry.kind === 'navigation') return { ...entry, id, url: withoutQuery(entry.url) };
  const { url, path, redirectUrl } = entry;
  return {
    ...entry,
    id,
    url: withoutQuery(url),
    path: withoutQuery(path),
    redirectUrl: redirectUrl === null ? null : withoutQuery(redirectUrl),
    cookieHeader: null,
  };
}

function withoutQuery(address: string): string {
  return address
    .replace(/#.*/, '')
    .replace(/\?.*/, '?…')
    .replace(/\/\/[^/@]*@/, '//');
}
