import { decodeBase64 } from '../python/base64.ts';
import { isFalsy, iterate } from '../python/dict.ts';
import { parseEmailDate } from '../python/email-date.ts';
import { parseJson, valueCap } from '../python/json.ts';
import type { JsonProblem } from '../python/json.ts';
import { str } from '../python/repr.ts';
import { encodeLatin1 } from '../python/text.ts';
import { uuidFrom } from '../python/uuid.ts';
import type { PyDict, PyEntry, PyValue } from '../python/value.ts';
import { inflateCap } from '../python/zlib.ts';
import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';

/** `detail` says what the tag's content is not: Flask raises, and answers 500. `over-cap` is our own limit. */
export type TagProblem =
  | JsonProblem
  | { readonly code: 'tag'; readonly tag: string; readonly detail: string }
  | { readonly code: 'over-cap'; readonly cap: number };

/**
 * What tags may add to the text they stand in. ` m` around a list holds its `repr()`, which doubles backslashes: nested forty
 * deep, a short cookie would fill any memory.
 */
type Budget = { characters: number; values: number };

type Untag = (value: PyValue, budget: Budget) => Result<PyValue, TagProblem | string>;

/** What it is short of, and why it ended. */
type Scan = Budget & { problem: TagProblem | null };

/** `TaggedJSONSerializer.loads` (flask/json/tag.py): JSON, untagged from the inside out. */
export function loadTagged(text: string): Result<PyValue, TagProblem> {
  const parsed = parseJson(text);
  return parsed.ok ? untagged(parsed.value) : parsed;
}

/**
 * `_untag_scan` of Flask 3: it goes through what the JSON came to, so a tag under a key that comes again is never looked at.
 * Flask 2 untagged while it read, and answered 500 where such a tag was badly filled.
 */
export function untagged(value: PyValue): Result<PyValue, TagProblem> {
  const scan: Scan = { characters: inflateCap, values: valueCap, problem: null };
  const result = untagScan(value, scan);
  if (scan.problem !== null) return fail(scan.problem);
  if (result === null) throw new Error('a failed scan leaves its problem');
  return ok(result);
}

/** Null where it fails, with the reason in `scan`. */
function untagScan(value: PyValue, scan: Scan): PyValue | null {
  if (value.type === 'dict') return untagDictScan(value, scan);
  if (value.type !== 'list') return value;
  let items: PyValue[] | null = null;
  for (const [at, item] of value.items.entries()) {
    const result = untagScan(item, scan);
    if (result === null) return null;
    // Most lists hold no tag, and stay as they are.
    if (result !== item) items ??= [...value.items];
    if (items !== null) items[at] = result;
  }
  return items === null ? value : { type: 'list', items };
}

function untagDictScan(dict: PyDict, scan: Scan): PyValue | null {
  let entries: PyEntry[] | null = null;
  for (const [at, entry] of dict.entries.entries()) {
    const value = untagScan(entry.value, scan);
    if (value === null) return null;
    if (value !== entry.value) entries ??= [...dict.entries];
    if (entries !== null) entries[at] = { key: entry.key, value };
  }
  const read: PyDict = entries === null ? dict : { ...dict, entries };
  const [only] = read.entries;
  return read.entries.length !== 1 || only === undefined ? read : untag(only, read, scan);
}

/** `untag`: the dict itself where its only key is no tag. */
function untag({ key, value }: PyEntry, dict: PyDict, scan: Scan): PyValue | null {
  const tag = key.type === 'str' ? key.value : '';
  const result = untags.get(tag)?.(value, scan) ?? ok(dict);
  if (result.ok) return result.value;
  scan.problem = typeof result.problem === 'string' ? { code: 'tag', tag, detail: result.problem } : result.problem;
  return null;
}

const untags: ReadonlyMap<string, Untag> = new Map<string, Untag>([
  [' di', untagDict],
  [' t', untagTuple],
  [' b', untagBytes],
  [' m', untagMarkup],
  [' u', untagUuid],
  [' d', untagDate],
]);

/** Whether a dict of this one key reads as a tag. */
export function isTag(key: string): boolean {
  return untags.has(key);
}

/** The first key loses two characters, whatever they are, and the other keys are lost. */
function untagDict(value: PyValue): Result<PyValue, string> {
  const [entry] = value.type === 'dict' ? value.entries : [];
  if (entry === undefined || entry.key.type !== 'str') return fail('no-dict');
  const key = Array.from(entry.key.value).slice(0, -2).join('');
  return ok({ type: 'dict', entries: [{ key: { type: 'str', value: key }, value: entry.value }] });
}

/** `tuple(value)`: of a string its letters, of bytes their numbers, of a dict its keys. */
function untagTuple(value: PyValue, budget: Budget): Result<PyValue, TagProblem | string> {
  if (value.type === 'tuple') return ok(value);
  if (value.type === 'list') return ok({ type: 'tuple', items: value.items });
  const found = iterate(value);
  if (found === null) return fail('not-iterable');
  const items: PyValue[] = [];
  for (const item of found) {
    budget.values--;
    if (budget.values < 0) return fail({ code: 'too-many-values', cap: valueCap });
    items.push(item);
  }
  return ok({ type: 'tuple', items });
}

/** `b64decode(value)`: text must be ASCII; bytes, from a tag inside, are decoded once more. */
function untagBytes(value: PyValue): Result<PyValue, string> {
  const data = value.type === 'bytes' ? value.value : asciiBytes(value);
  if (data === null) return fail('no-ascii-text');
  const bytes = decodeBase64(data);
  return bytes.ok ? ok({ type: 'bytes', value: bytes.value }) : bytes;
}

function asciiBytes(value: PyValue): Uint8Array | null {
  if ((value.type !== 'str' && value.type !== 'markup') || /[^\0-\x7f]/.test(value.value)) return null;
  const bytes = encodeLatin1(value.value);
  return bytes.ok ? bytes.value : null;
}

/** `Markup(value)`, which is `str(value)` of anything. */
function untagMarkup(value: PyValue, budget: Budget): Result<PyValue, TagProblem> {
  if (value.type === 'markup') return ok(value);
  if (value.type === 'str') return ok({ type: 'markup', value: value.value });
  const text = str(value);
  budget.characters -= text.length;
  return budget.characters < 0 ? fail({ code: 'over-cap', cap: inflateCap }) : ok({ type: 'markup', value: text });
}

function untagUuid(value: PyValue): Result<PyValue, string> {
  const uuid = value.type === 'str' || value.type === 'markup' ? uuidFrom(value.value) : null;
  return uuid === null ? fail('no-uuid') : ok(uuid);
}

/** Werkzeug's `parse_date(value)`: None where it is unreadable. */
function untagDate(value: PyValue): Result<PyValue, string> {
  // Nothing falsy is looked at, and bytes fail in a way that parse_date catches.
  if (isFalsy(value) || value.type === 'bytes') return ok({ type: 'none' });
  if (value.type !== 'str' && value.type !== 'markup') return fail('no-date');
  const date = parseEmailDate(value.value);
  return date.ok ? ok(date.value ?? { type: 'none' }) : date;
}
