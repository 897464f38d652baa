import { isSameJson } from '../../foundation/same-json.ts';
import { compareEntries, type Entry } from '../entry.ts';
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
type TimelineChange = {
  /** New entries, and changed ones under their old ids. */
  readonly put: readonly Entry[];
  readonly removed: readonly string[];
};

export type Timeline = {
  /** Takes events in any order and any number of times: the same events always give the same entries. */
  readonly push: (event: TimelineEvent) => TimelineChange;
  /** Sorted by time. Always the same array, changed in place. */
  readonly entries: readonly Entry[];
  /** How many entries were dropped because of the limits. */
  readonly dropped: () => number;
  /** Size of the values and headers that are kept. */
  readonly bytes: () => number;
  /** Removes the entries before `at` (Unix ms). Late events from before then give no entries either. */
  readonly clear: (at: number) => TimelineChange;
  /** Whether entries outlive a page load. */
  readonly setPreserve: (preserve: boolean) => void;
};

/** A record and the entries it made. Some slots keep the state `before` their record, as a checkpoint from which to fold again. */
type RecordSlot = { readonly record: TimelineRecord; entries: readonly Entry[]; before: FoldState | null };

/** The last `fresh` slots keep their state, because most events arrive nearly in order; of the older ones, every `stride`th does. */
const fresh = 64;
const stride = 64;
/** Bytes that a record counts for besides its texts, so that many small records are bounded too. */
const overhead = 500;

/** Joins what webRequest, HAR and the jar report about one site into the list of what happened to its sessions. */
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

  /** Folds again from slot `first` to `last`, and on until the state is the same as before. */
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
      return other !== undefined && isSameJson(other, entry);
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

  /** Drops the oldest records until the limits hold. Returns the ids of the dropped entries. */
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
