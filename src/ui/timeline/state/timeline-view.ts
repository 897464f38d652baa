import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Entry, SessionEntry } from '../../../timeline/entry.ts';
import type { TimelineCopy } from '../../../timeline/file/export.ts';
import { noFilter, type TimelineFilter } from '../../../timeline/query/filter.ts';
import type { ImportProblem } from '../../../timeline/file/import.ts';
import type { Recording } from '../../view/host.ts';
import type { PanelView } from '../../panel-state/panel-view.ts';
import { createFeed } from './feed.ts';
import { createSieve } from './sieve.ts';
import type { Progress } from './slices.ts';
import { importedSource, liveSource } from './source.ts';

/** An entry with a session before and after it, so not a page load. */
/** The state of the timeline's part of the panel. */
export function createTimelineView(panel: PanelView, recording: Recording, hasRoom: ReadonlySignal<boolean>) {
  const feed = createFeed(panel, recording);
  const opened = signal<boolean | null>(null);
  const imported = signal<TimelineCopy | null>(null);
  const filter = signal<TimelineFilter>(noFilter);
  const chosenId = signal<string | null>(null);
  const comparedFrom = signal<SessionEntry | null>(null);
  const keyAsked = signal<{ readonly cookieId: string; readonly key: string } | null>(null);

  const source = computed(() => {
    if (imported.value !== null) return importedSource(imported.value);
    return feed.live.value && liveSource(feed.live.value, recording.engine);
  });
  /** Whether the requests that only sent the session are listed, too. */
  const unfolded = signal(false);
  const sieve = computed(() => createSieve(filter.value, source.value?.decode ?? (() => null)));
  /** A new object for each change, because a live timeline changes its one array of entries. */
  const shown = computed(() => {
    void feed.version.value;
    const own = ownEntries(source.value?.entries ?? []);
    const isFolded = !unfolded.value && !filter.value.kinds.has('sent');
    const all = isFolded ? own.filter((entry) => !isFoldable(entry)) : own;
    const foldable = isFolded ? own.length - all.length : own.filter(isFoldable).length;
    return { all: all.length, entries: sieve.value(all), foldable, dropped: source.value?.dropped() ?? 0 };
  });
  const chosen = computed(() => {
    void feed.version.value;
    const id = chosenId.value;
    const entry = id === null ? undefined : source.value?.entries.findLast((one) => one.id === id);
    return entry === undefined || entry.kind === 'navigation' ? null : entry;
  });

  function choose(id: string | null): void {
    keyAsked.value = null;
    chosenId.value = id;
  }

  return {
    ...feed,
    panel,
    recording,
    imported,
    filter,
    source,
    shown,
    chosen,
    choose,
    /** The entry to compare others with. */
    comparedFrom,
    /** The key whose history is open. */
    keyAsked,
    /** The progress of a long export. */
    exporting: signal<Progress | null>(null),
    /** The problem with the last file. */
    importProblem: signal<ImportProblem | { readonly code: 'unreadable' } | null>(null),
    /** Depends on the room, until the person opens or closes it. */
    isOpen: computed(() => opened.value ?? hasRoom.value),
    setOpen: (open: boolean) => {
      opened.value = open;
    },
    /** In pixels; null for automatic. */
    height: signal<number | null>(null),
    showsFilter: signal(false),
    unfolded,
    /** Selects the entry this many places later in the list, without counting page loads. */
    step: (by: number) => choose(entryAt(shown.value.entries, chosenId.value, by)?.id ?? chosenId.value),
    show: (copy: TimelineCopy | null) => {
      choose(null);
      comparedFrom.value = null;
      imported.value = copy;
    },
  };
}

export type TimelineView = ReturnType<typeof createTimelineView>;

/** An answer that says nothing about the session and is no error. */
const isFoldable = (entry: Entry) => entry.kind === 'sent' && entry.status < 400;

/** Drops the pages of other sites before the tab first reached this one. */
function ownEntries(entries: readonly Entry[]): readonly Entry[] {
  const first = entries.findIndex((entry) => entry.kind !== 'navigation' || !entry.leaves);
  return first === 0 ? entries : entries.slice(first < 0 ? entries.length : first);
}

/** Counts from the selected entry, or from the end, and stops at the first and the last. */
export function entryAt(entries: readonly Entry[], chosen: string | null, by: number): SessionEntry | undefined {
  const sessions = entries.filter((entry) => entry.kind !== 'navigation');
  const at = chosen === null ? -1 : sessions.findLastIndex(({ id }) => id === chosen);
  const wanted = at < 0 ? (by === -Infinity ? 0 : sessions.length - 1) : at + by;
  return sessions[Math.max(0, Math.min(sessions.length - 1, wanted))];
}
