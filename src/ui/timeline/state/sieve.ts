import type { Entry } from '../../../timeline/entry.ts';
import { type Decode, matches, noFilter, type TimelineFilter } from '../../../timeline/query/filter.ts';

/** Filters the growing list of entries. Each entry is tested once, because a changed entry is a new object. */
export function createSieve(filter: TimelineFilter, decode: Decode): (entries: readonly Entry[]) => readonly Entry[] {
  if (isOpen(filter)) return (entries) => entries;
  const answers = new WeakMap<Entry, boolean>();
  const passes = (entry: Entry) => {
    const answer = answers.get(entry) ?? matches(entry, filter, decode);
    answers.set(entry, answer);
    return answer;
  };
  return (entries) => entries.filter(passes);
}

export function isOpen({ path, key, kinds, text }: TimelineFilter): boolean {
  return path === noFilter.path && key === noFilter.key && text === noFilter.text && kinds.size === 0;
}
