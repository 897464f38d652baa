import { memoize } from '../../foundation/memo.ts';
import type { TimelineOptions } from '../options.ts';

/** The two questions that the join asks about a value, each answered once: an answer needs decoding, and each fold asks again. */
export type SessionMemo = Pick<TimelineOptions, 'isSession' | 'dataOf'>;

export function createSessionMemo({ isSession, dataOf }: SessionMemo): SessionMemo {
  const byName = memoize((name) => memoize((value) => isSession(name, value)));
  return { isSession: (name, value) => byName(name)(value), dataOf: memoize(dataOf) };
}
