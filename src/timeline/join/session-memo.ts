import { memoize } from '../../foundation/memo.ts';
import type { TimelineOptions } from '../options.ts';

/** The questions that the join asks about a value, each answered once: an answer needs decoding, and each fold asks again. */
export type SessionMemo = Pick<TimelineOptions, 'isSession' | 'rankOf' | 'dataOf'>;

export function createSessionMemo({ isSession, rankOf, dataOf }: SessionMemo): SessionMemo {
  const byName = memoize((name) => memoize((value) => isSession(name, value)));
  const ranks = memoize((name) => memoize((value) => rankOf(name, value)));
  return {
    isSession: (name, value) => byName(name)(value),
    rankOf: (name, value) => ranks(name)(value),
    dataOf: memoize(dataOf),
  };
}
