import { memoize } from '../foundation/memo.ts';
import { inKeyOrder } from '../diff/same-data.ts';
import { repr } from '../python/repr.ts';
import type { PyValue } from '../python/value.ts';
import { formatOf, formats, type ListedFormat } from '../formats/index.ts';
import { bestReading, holdsSession, type InspectSettings } from '../inspect/inspect-cookie.ts';
import type { Candidate } from '../inspect/inspection.ts';
import { sessionValue } from '../session/facts.ts';
import { verdictOf } from '../inspect/verdict.ts';
import { tokenRank } from './options.ts';
import type { ValueSummary } from './file/export.ts';
import type { DecodedText, SessionText } from './query/filter.ts';
import { shapeOf } from './file/shape.ts';

/** The decoder's answers to what the timeline asks about raw values. A reader remembers its answers, so keep the one that you have. */
export type Reader = {
  readonly isSession: (name: string, value: string) => boolean;
  readonly rankOf: (name: string, value: string) => number;
  readonly dataOf: (value: string) => string | null;
  readonly decode: (value: string) => DecodedText | null;
  /** With the verdict as it was at `now`, in Unix seconds. */
  readonly summarize: (value: string, name: string, now: number) => ValueSummary;
};

/** A search through the timeline asks for every value again at each letter that is typed. `size` in characters. */
const searchLimits = {
  answers: 20_000,
  size: 32 * 1024 * 1024,
  sizeOf: (read: DecodedText | null) => {
    if (read === null) return 0;
    return read.text.length + (read.compared.keys === read.keys ? 0 : read.compared.text.length);
  },
};

/** The settings may have no keys: whether a value is a session does not depend on its signature. */
export function createReader(settings: InspectSettings): Reader {
  const read = memoize((value) => textOf(bestReading({ name: null, value }, settings)), searchLimits);
  return {
    isSession: (name, value) => holdsSession({ name, value }, settings),
    rankOf: (name, value) => rankOf(name, bestReading({ name, value }, settings)),
    dataOf: (value) => read(value)?.compared.text ?? null,
    decode: read,
    summarize: (value, name, now) => summaryOf(value, bestReading({ name, value }, settings), now),
  };
}

/** Tokens come before what only the app understands. */
const others: readonly ListedFormat['holds'][] = ['token', 'app-value'];

function rankOf(name: string, candidate: Candidate | undefined): number {
  if (formats.some(({ holds, ownsName }) => holds === 'session' && ownsName(name))) return 0;
  if (candidate === undefined) return tokenRank;
  const { holds } = formatOf(candidate.format);
  return holds === 'session' ? 1 : tokenRank + others.indexOf(holds);
}

function textOf(candidate: Candidate | undefined): DecodedText | null {
  if (candidate === undefined) return null;
  const { payload } = candidate;
  if (payload.code === 'on-server') return { ...withCompared({ keys: new Map(), text: payload.id }), isOnServer: true };
  const session = sessionValue(payload);
  if (session === null) return null;
  const ordered = inKeyOrder(session);
  return withCompared(sessionText(session), ordered === session ? undefined : sessionText(ordered));
}

const withCompared = (text: SessionText, compared = text): DecodedText => ({ ...text, compared, isOnServer: false });

/** What `repr` writes, built here so that each key's value can be a slice of it, kept in memory once. */
function sessionText(session: PyValue): SessionText {
  if (session.type !== 'dict') return { keys: new Map(), text: repr(session) };
  const keys = new Map<string, string>();
  const names = session.entries.map(({ key }) => repr(key));
  const values = session.entries.map(({ value }) => repr(value));
  const text = `{${names.map((name, index) => `${name}: ${values[index]}`).join(', ')}}`;
  let at = 1;
  for (const [index, { key }] of session.entries.entries()) {
    const [name = '', value = ''] = [names[index], values[index]];
    const start = at + name.length + 2;
    keys.set(key.type === 'str' ? key.value : name, text.slice(start, start + value.length));
    at = start + value.length + 2;
  }
  return { keys, text };
}

function summaryOf(value: string, candidate: Candidate | undefined, now: number): ValueSummary {
  const size = value.length;
  if (candidate === undefined) return { size, format: null, verdict: null, shape: null };
  const { format, payload } = candidate;
  const session = sessionValue(payload);
  return { size, format, verdict: verdictOf(candidate, now).rule, shape: session && shapeOf(session) };
}
