import { compareEntries, type Entry, sameEntry } from '../entry.ts';
import type { TimelineEvent } from '../event.ts';
import { fold } from './fold.ts';
import { createSessionMemo } from './session-memo.ts';
import { createRecordLinks } from './record-links.ts';
import type { TimelineOptions } from '../options.ts';
import { createStringPool } from './string-pool.ts';
import { compareRecords, recordOf, type TimelineRecord } from './record.ts';
import { insertSorted, lowerBound } from './sorted-list.ts';
import { keptBeforeClear } from '../timing.ts';
import { emptyState, sameState, type FoldState } from './fold-state.ts';

/** What one event did to the list of entries. */
export type TimelineChange = {
  /** New ones, and ones that are not what they were (same id). */
  readonly put: readonly Entry[];
  readonly removed: readonly string[];
};

export type Timeline = {
  /** In any order, any number of times: the same events give the same entries. */
  readonly push: (event: TimelineEvent) => TimelineChange;
  /** In order of time. The same array from call to call, changed in place. */
  readonly entries: readonly Entry[];
  /** How many entries the limits have cost so far. */
  readonly dropped: () => number;
  /** Bytes of the values and headers that are kept. */
  readonly bytes: () => number;
  /** Forgets what was before `at` (Unix ms); what comes late from before then gives no entries either. */
  readonly clear: (at: number) => TimelineChange;
  /** Whether entries outlive the page. */
  readonly setPreserve: (preserve: boolean) => void;
};

/** A record in its place, with what it gave. `before` is kept for some: folding can start from there. */
type RecordSlot = { readonly record: TimelineRecord; entries: readonly Entry[]; before: FoldState | null };

/** Records at the end that keep their state: most events come in order or nearly so. Before that, one of `stride`. */
const fresh = 64;
const stride = 64;
/** What a record counts for besides its texts: many small ones are bounded too. */
const overhead = 500;

/** Joins what webRequest, HAR and the jar tell of one site into the list of what happened to its sessions. */
export function createTimeline(options: TimelineOptions): Timeline {
  const links = createRecordLinks();
  const context = { ...links, options, memo: createSessionMemo(options) };
  const slots: RecordSlot[] = [];
  const keys = new Set<string>();
  const entries: Entry[] = [];
  let base = emptyState;
  let floor: TimelineRecord | null = null;
  let clearedAt = -Infinity;
  let preserve = options.preserve;
  let dropped = 0;
  const pool = createStringPool();

  const bytes = () => pool.bytes() + slots.length * overhead;
  const indexOf = (record: TimelineRecord) => lowerBound(slots, (slot) => compareRecords(slot.record, record) < 0);

  function push(event: TimelineEvent): TimelineChange {
    const record = recordOf(event, { options, pool });
    if (record === null) return nothing;
    if (keys.has(record.key) || isTooOld(record)) {
      record.texts.forEach(pool.release);
      return nothing;
    }
    keys.add(record.key);
    insertSorted(slots, { record, entries: [], before: null }, (a, b) => compareRecords(a.record, b.record));
    const touched = links
      .add(record)
      .map(indexOf)
      .filter((at) => at < slots.length);
    const change = refold(Math.min(...touched), Math.max(...touched));
    thin();
    const lost = record.kind === 'navigation' && !preserve ? clear(boundaryOf(record)) : nothing;
    return { put: change.put.filter(isShown), removed: [...change.removed, ...lost.removed, ...shrink()] };
  }

  const boundaryOf = (record: TimelineRecord) => slots[indexOf(record)]?.entries[0]?.at ?? clearedAt;
  const isTooOld = (record: TimelineRecord) => floor !== null && compareRecords(record, floor) <= 0;
  const isShown = ({ at }: Entry) => at >= clearedAt;

  /** Folds anew from `first`; past `last`, until nothing differs any more. */
  function refold(first: number, last: number): TimelineChange {
    let at = first;
    while (at > 0 && slots[at]?.before === null) at -= 1;
    let state = slots[at]?.before ?? base;
    const old: Entry[] = [];
    const put: Entry[] = [];
    for (; at < slots.length; at += 1) {
      const slot = slots[at];
      if (slot === undefined) break;
      if (at > last && slot.before !== null && sameState(slot.before, state)) break;
      if (slot.before !== null || at % stride === 0 || at >= slots.length - fresh) slot.before = state;
      const folded = fold(state, slot.record, context);
      state = folded.state;
      if (slot.entries.length + folded.entries.length === 0) continue;
      old.push(...slot.entries);
      put.push(...folded.entries);
      slot.entries = folded.entries;
    }
    return replace(old, put);
  }

  function replace(old: readonly Entry[], put: readonly Entry[]): TimelineChange {
    const now = new Map(put.map((entry) => [entry.id, entry]));
    const was = new Map(old.map((entry) => [entry.id, entry]));
    const isKept = (entry: Entry) => {
      const other = was.get(entry.id);
      return other !== undefined && sameEntry(other, entry);
    };
    const changed = [...now.values()].filter((entry) => !isKept(entry));
    const removed = [...was.values()].filter(({ id }) => !now.has(id));
    const stale = new Set([...removed, ...changed.flatMap(({ id }) => was.get(id) ?? [])]);
    for (const entry of stale) removeById(entry);
    for (const entry of changed) if (isShown(entry)) insertSorted(entries, entry, compareEntries);
    return { put: changed, removed: removed.map(({ id }) => id) };
  }

  function removeById(entry: Entry): void {
    const at = lowerBound(entries, (other) => compareEntries(other, entry) < 0);
    if (entries[at]?.id === entry.id) entries.splice(at, 1);
  }

  function thin(): void {
    const at = slots.length - fresh - 1;
    const slot = slots[at];
    if (slot !== undefined && at % stride !== 0) slot.before = null;
  }

  /** Drops the oldest while there are too many; returns the ids of entries that are gone. */
  function shrink(): string[] {
    const lost: string[] = [];
    const { limits } = options;
    while (slots.length > 0 && (entries.length > limits.entries || bytes() > limits.bytes)) {
      const gone = dropFirst().filter(isShown);
      dropped += gone.length;
      lost.push(...gone.map(({ id }) => id));
    }
    return lost;
  }

  function dropFirst(): readonly Entry[] {
    const [slot] = slots.splice(0, 1);
    if (slot === undefined) return [];
    base = slots[0]?.before ?? fold(slot.before ?? base, slot.record, context).state;
    if (slots[0] !== undefined) slots[0].before = base;
    floor = slot.record;
    links.forget(slot.record);
    keys.delete(slot.record.key);
    slot.record.texts.forEach(pool.release);
    slot.entries.forEach(removeById);
    return slot.entries;
  }

  function clear(at: number): TimelineChange {
    clearedAt = Math.max(clearedAt, at);
    const gone = entries.splice(
      0,
      lowerBound(entries, (entry) => entry.at < clearedAt),
    );
    while (slots[0] !== undefined && slots[0].record.at < clearedAt - keptBeforeClear) dropFirst();
    return { put: [], removed: gone.map(({ id }) => id) };
  }

  const setPreserve = (value: boolean) => {
    preserve = value;
  };
  return { push, entries, dropped: () => dropped, bytes, clear, setPreserve };
}

const nothing: TimelineChange = { put: [], removed: [] };
