import type { Engine } from '../../jar/engine-rules.ts';
import type { Entry, NavigationEntry, OutsideEntry, RequestEntry } from '../entry.ts';
import type { Refusal } from '../../jar/refusal.ts';
import type { Shape } from './shape.ts';

/** An exported timeline, as JSON. Values stand in a list of their own: each is there once, however many entries it is in. */
export type TimelineFile = {
  readonly format: 'decant-timeline';
  readonly version: 1;
  /** Unix milliseconds. */
  readonly exportedAt: number;
  readonly host: string;
  readonly engine: Engine;
  readonly redacted: boolean;
  /** Entries that the limits had cost before. */
  readonly dropped: number;
  readonly values: readonly FileValue[];
  readonly entries: readonly FileEntry[];
};

/** A cookie's value and what was known of it: the reader of the file has no key to verify it with. */
export type FileValue = ValueSummary & {
  /** Null where redacted. */
  readonly raw: string | null;
};

export type ValueSummary = {
  /** Characters of the raw value. */
  readonly size: number;
  /** A format's name, `flask`; null where it is no session. */
  readonly format: string | null;
  /** A rule of `src/session/inspection.ts`, `signed-by-current-key`. */
  readonly verdict: string | null;
  readonly shape: Shape | null;
};

/** As an `Entry`, with values by their index. */
export type FileEntry = FileRequest | FileOutside | NavigationEntry;
type FileRequest = Omit<RequestEntry, 'before' | 'after' | 'refused'> &
  Sides & { readonly refused: { readonly value: number | null; readonly rule: Refusal } | null };
type FileOutside = Omit<OutsideEntry, 'before' | 'after'> & Sides;
type Sides = { readonly before: number | null; readonly after: number | null };

/** A timeline that can be shown and exported again. */
export type TimelineCopy = Pick<TimelineFile, 'exportedAt' | 'host' | 'engine' | 'redacted' | 'dropped'> & {
  readonly entries: readonly Entry[];
  /** What is known of each value in `entries`. A redacted value is a name for it, `redacted-3`, which only this explains. */
  readonly summaries: ReadonlyMap<string, FileValue>;
};

export type ExportOptions = Pick<TimelineFile, 'exportedAt' | 'host' | 'engine' | 'dropped'> & {
  readonly redact: boolean;
  readonly summarize: (value: string, cookieName: string) => ValueSummary;
};

/** One entry, or all. Redacted: no cookie value, no query and no request id leaves; keys, types, sizes and verdicts do. */
export function exportTimeline(entries: readonly Entry[], options: ExportOptions): TimelineFile {
  const { exportedAt, host, engine, dropped, redact, summarize } = options;
  const values = new Map<string, FileValue>();
  const indexes = new Map<string, number>();
  function store(value: string | null, cookieName: string): number | null {
    if (value === null) return null;
    const known = indexes.get(value);
    if (known !== undefined) return known;
    indexes.set(value, values.size);
    values.set(value, { raw: redact ? null : value, ...summarize(value, cookieName) });
    return values.size - 1;
  }
  const stored = entries.map((entry, at) => storedEntry(redact ? withoutSecrets(entry, at) : entry, store));
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

type Store = (value: string | null, cookieName: string) => number | null;

function storedEntry(entry: Entry, store: Store): FileEntry {
  if (entry.kind === 'navigation') return entry;
  const name = entry.cookie?.name ?? '';
  const before = store(entry.before, name);
  const after = store(entry.after, name);
  if (entry.kind === 'changed-outside') return { ...entry, before, after };
  const { refused } = entry;
  return { ...entry, before, after, refused: refused && { ...refused, value: store(refused.value, name) } };
}

/** Queries carry tokens, and ids the addresses. */
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
  };
}

function withoutQuery(address: string): string {
  return address
    .replace(/#.*/, '')
    .replace(/\?.*/, '?…')
    .replace(/\/\/[^/@]*@/, '//');
}
