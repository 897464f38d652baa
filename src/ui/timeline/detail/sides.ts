import { emptyDict, type PyValue } from '../../../python/value.ts';
import type { FileValue } from '../../../timeline/file/file-schema.ts';
import { noKeys, type SiteSettings } from '../../../site/settings.ts';
import { readSide, type SessionSide, storedSide } from './side.ts';
import type { TimelineSource } from '../state/source.ts';
import { wantedBy } from '../../../timeline/query/entry-keys.ts';
import type { SessionEntry } from '../../../timeline/entry.ts';
import * as words from '../../words/timeline/detail.ts';

/** The two sessions to compare; null where the browser had none. */
export type ComparedSides = {
  readonly before: SessionSide | null;
  readonly after: SessionSide | null;
  /** `before` is null if the session was only read, so that there is one side. */
  readonly names: { readonly before: string | null; readonly after: string };
};

export type PairContext = {
  readonly source: TimelineSource;
  readonly settings: SiteSettings;
  /** The site that the settings are for; null if unknown. Cookies ignore ports, keys do not. */
  readonly origin?: string | null;
};

/** Another port’s app on this host; null for this site’s own, and for changes outside a request. */
export function otherOriginOf(entry: SessionEntry, origin: string | null): string | null {
  if (origin === null || entry.kind === 'changed-outside' || !URL.canParse(entry.url)) return null;
  const other = new URL(entry.url);
  return other.hostname === new URL(origin).hostname && other.port !== new URL(origin).port ? other.origin : null;
}

/** The session before the entry, or after the entry to compare from, and the session after this one. */
export function pairOf(
  entry: SessionEntry,
  from: SessionEntry | null,
  { source, settings, origin = null }: PairContext,
): ComparedSides {
  const side = (value: string | null, of: SessionEntry) => {
    if (value === null) return null;
    const { at, clockOffset, cookie } = of;
    const own = otherOriginOf(of, origin) === null ? settings : { ...settings, ...noKeys };
    const moment = { name: cookie?.name ?? '', settings: own, at: at / 1000 + clockOffset };
    const known: FileValue | null = source.known(value);
    return known === null ? readSide(value, moment) : storedSide(known, moment);
  };
  if (from !== null && from.id !== entry.id) {
    return {
      before: side(from.after, from),
      after: side(entry.after, entry),
      names: { before: words.comparedSide, after: words.chosenSide },
    };
  }
  return {
    before: side(entry.before, entry),
    after: side(wantedBy(entry), entry),
    names: namesOf(entry),
  };
}

function namesOf({ kind }: SessionEntry): ComparedSides['names'] {
  if (kind === 'read-only' || kind === 'sent' || kind === 'missed') return { before: null, after: words.wasRead };
  return { before: words.before, after: kind === 'refused' ? words.wanted : words.after };
}

/**
 * The data of both sides if they can be drawn as one tree with differences. No cookie counts as an empty session; beside a token, which is
 * no dict, there is nothing to compare.
 */
export function comparable({
  before,
  after,
}: ComparedSides): { readonly before: PyValue; readonly after: PyValue; readonly isAlone: boolean } | null {
  const old = before === null ? emptyDict : before.data;
  const now = after === null ? emptyDict : after.data;
  if (old === null || now === null || (before === null && after === null)) return null;
  const only = before === null ? now : after === null ? old : null;
  if (only !== null && only.type !== 'dict') return { before: only, after: only, isAlone: true };
  return { before: old, after: now, isAlone: false };
}
