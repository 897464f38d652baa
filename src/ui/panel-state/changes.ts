import { effect, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { PyValue } from '../../python/value.ts';
import { diffValues } from '../../diff/diff.ts';
import { type ChangeCount, countChanges } from '../../diff/changed-paths.ts';
import { cookieId } from '../../jar/cookie.ts';
import type { Marks } from '../tree/marks.ts';
import { marksOf } from '../tree/marks-of.ts';
import type { Screen } from '../view/screen.ts';
import { dataOf } from '../view/subject.ts';

/** The last change of one cookie's data while this view was open. */
export type SeenChange = { readonly at: number; readonly marks: Marks; readonly count: ChangeCount };

/** The latest data of each session, by `cookieId`. */
export type Changes = ReadonlyMap<string, Seen>;

type Seen = { readonly value: PyValue; readonly change: SeenChange | null };

/** Remembers the previous data of each session, to show changes; a new signature over the same data isn't one. */
export function watchChanges(
  seen: Signal<Changes>,
  screen: ReadonlySignal<Screen>,
  now: ReadonlySignal<number>,
): () => void {
  let origin = '';
  const look = (shown: Screen) => {
    if (shown.kind !== 'ready') return;
    const before = shown.site.origin === origin ? seen.peek() : new Map<string, Seen>();
    origin = shown.site.origin;
    seen.value = new Map(
      shown.sessions.flatMap(({ cookie, inspection }) => {
        const value = dataOf(inspection.candidates[0] ?? null);
        const id = cookieId(cookie);
        return value ? [[id, next(before.get(id), value, now.peek())] as const] : [];
      }),
    );
  };
  return effect(() => look(screen.value));
}

function next(last: Seen | undefined, value: PyValue, now: number): Seen {
  if (!last) return { value, change: null };
  const diff = diffValues(last.value, value);
  return diff.change === 'unchanged'
    ? last
    : { value, change: { at: now, marks: marksOf(diff), count: countChanges(diff) } };
}
