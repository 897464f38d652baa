import { encodeBase64 } from '../python/base64.ts';
import { httpDate } from '../python/http-date.ts';
import { writeJsonFloat, writeJsonText } from '../python/json/write.ts';
import type { PyDict, PyEntry, PyValue } from '../python/value.ts';
import { fail, ok } from '../foundation/result.ts';
import type { Result } from '../foundation/result.ts';
import { sortEntries } from './sort-keys.ts';
import { isTag } from './tag.ts';

/** Why Flask cannot write the value: it raises and returns a 500 error. */
export type DumpProblem =
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'int-too-long' }
  /** Keys that can't be compared, such as 1 and 'a': Flask sorts them. */
  | { readonly code: 'mixed-keys' }
  /** A key that is not a str, int, float, bool or None. */
  | { readonly code: 'key-type' }
  /** The year in UTC is outside 1 to 9999. */
  | { readonly code: 'date-overflow' };

/**
 * The most Python frames that tagging may use: three per list or dict, four per tuple. Flask 2.2.2 and 3.1.3 on Python 3.11
 * behind their development server wrote 324 nested lists or dicts, including the session, and 242 nested tuples in it.
 */
const frames = 972;
const depthLimit = frames / 3;

// sys.get_int_max_str_digits() of Python 3.11.
const intBound = 10n ** 4300n;

type Dump = { readonly pieces: string[]; problem: DumpProblem | null };

/** Flask's `TaggedJSONSerializer.dumps` within an app: sorted keys, ASCII only, no blanks. */
export function dumpTagged(value: PyValue): Result<string, DumpProblem> {
  const dump: Dump = { pieces: [], problem: null };
  write(dump, value, frames);
  return dump.problem === null ? ok(dump.pieces.join('')) : fail(dump.problem);
}

function write(dump: Dump, value: PyValue, left: number): void {
  switch (value.type) {
    case 'dict':
      return isOneTag(value) ? writeEscaped(dump, value, left - 3) : writeDict(dump, value.entries, left - 3);
    case 'list':
      return writeList(dump, value.items, left - 3);
    case 'tuple':
      return wrapped(dump, ' t', () => writeList(dump, value.items, left - 4));
    case 'int':
      return writeInt(dump, value.value);
    case 'datetime':
      return writeDate(dump, httpDate(value));
    default:
      dump.pieces.push(scalar(value));
  }
}

type Scalar = Exclude<PyValue, { type: 'dict' | 'list' | 'tuple' | 'int' | 'datetime' }>;

function scalar(value: Scalar): string {
  switch (value.type) {
    case 'none':
      return 'null';
    case 'bool':
      return String(value.value);
    case 'float':
      return writeJsonFloat(value.value);
    case 'str':
      return writeJsonText(value.value);
    case 'markup':
      return `{" m":${writeJsonText(value.value)}}`;
    case 'bytes':
      return `{" b":"${encodeBase64(value.value)}"}`;
    case 'uuid':
      return `{" u":"${value.hex}"}`;
  }
}

/** A dict that would be read as a tag: its key gets two underscores, which reading strips again. */
function isOneTag({ entries }: PyDict): boolean {
  const [first] = entries;
  return entries.length === 1 && first !== undefined && isText(first.key) && isTag(first.key.value);
}

function writeEscaped(dump: Dump, { entries }: PyDict, left: number): void {
  const escaped = entries.map(({ key, value }): PyEntry => ({
    key: { type: 'str', value: `${keyText(key) ?? ''}__` },
    value,
  }));
  wrapped(dump, ' di', () => writeDict(dump, escaped, left));
}

function writeDict(dump: Dump, entries: readonly PyEntry[], left: number): void {
  if (left < 0) return refuse(dump, { code: 'too-deep', limit: depthLimit });
  const sorted = sortEntries(entries);
  if (sorted === null) return refuse(dump, { code: 'mixed-keys' });
  dump.pieces.push('{');
  for (const [at, { key, value }] of sorted.entries()) {
    const text = keyText(key);
    if (text === null) return refuse(dump, { code: 'key-type' });
    dump.pieces.push(at > 0 ? ',' : '', writeJsonText(text), ':');
    write(dump, value, left);
  }
  dump.pieces.push('}');
}

function writeList(dump: Dump, items: readonly PyValue[], left: number): void {
  if (left < 0) return refuse(dump, { code: 'too-deep', limit: depthLimit });
  dump.pieces.push('[');
  for (const [at, item] of items.entries()) {
    if (at > 0) dump.pieces.push(',');
    write(dump, item, left);
  }
  dump.pieces.push(']');
}

function writeInt(dump: Dump, value: bigint): void {
  if (value >= intBound || value <= -intBound) return refuse(dump, { code: 'int-too-long' });
  dump.pieces.push(value.toString());
}

function writeDate(dump: Dump, date: string | null): void {
  if (date === null) return refuse(dump, { code: 'date-overflow' });
  dump.pieces.push(`{" d":${writeJsonText(date)}}`);
}

function wrapped(dump: Dump, tag: string, content: () => void): void {
  dump.pieces.push(`{${writeJsonText(tag)}:`);
  content();
  dump.pieces.push('}');
}

/** The JSON key that Python makes from a key; null if it accepts none. */
function keyText(key: PyValue): string | null {
  if (isText(key)) return key.value;
  if (key.type === 'none' || key.type === 'bool' || key.type === 'float') return scalar(key);
  return key.type === 'int' ? key.value.toString() : null;
}

function isText(key: PyValue): key is Extract<PyValue, { type: 'str' | 'markup' }> {
  return key.type === 'str' || key.type === 'markup';
}

/** Keeps the first problem in writing order. */
function refuse(dump: Dump, problem: DumpProblem): void {
  dump.problem ??= problem;
}
