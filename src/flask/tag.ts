import { wantBytes } from '../itsdangerous/encoding.ts';
import { decodeBase64 } from '../python/base64.ts';
import { isFalsy, iterate } from '../python/dict.ts';
import { parseEmailDate } from '../python/email-date.ts';
import { parseJson, valueCap } from '../python/json/parse.ts';
import type { JsonProblem } from '../python/json/parse.ts';
import { str } from '../python/repr.ts';
import { uuidFrom } from '../python/uuid.ts';
import type { PyDict, PyEntry, PyValue } from '../python/value.ts';
import { inflateCap } from '../python/zlib.ts';
import { fail, ok } from '../foundation/result.ts';
import type { Result } from '../foundation/result.ts';

/**
 * `detail` says what the tag's content should be and isn't: Flask raises and returns a 500 error. `over-cap` is our own limit.
 */
export type TagProblem =
  | JsonProblem
  | { readonly code: 'tag'; readonly tag: string; readonly detail: string }
  | { readonly code: 'over-cap'; readonly cap: number };

/**
 * How much tags may add to the text that contains them. ` m` around a list holds its `repr()`, which doubles backslashes; at
 * forty levels, a short cookie would fill any memory.
 */
type Budget = { characters: number; values: number };

type Untag = (value: PyValue, budget: Budget) => Result<PyValue, TagProblem | string>;

/** `problem` is the first one found. */
type Scan = Budget & { problem: TagProblem | null };

/** `TaggedJSONSerializer.loads` (flask/json/tag.py): JSON, untagged from the inside out. */
export function loadTagged(text: string): Result<PyValue, TagProblem> {
  const parsed = parseJson(text);
  return parsed.ok ? untagged(parsed.value) : parsed;
}

/**
 * `_untag_scan` of Flask 3 walks the parsed JSON, so a tag under a repeated key is never looked at. Flask 2 untagged while
 * parsing, and returned a 500 error if such a tag had invalid content.
 */
export function untagged(value: PyValue): Result<PyValue, TagProblem> {
  const scan: Scan = { characters: inflateCap, values: valueCap, problem: null };
  const result = untagScan(value, scan);
  return scan.problem === null ? ok(result) : fail(scan.problem);
}

function untagScan(value: PyValue, scan: Scan): PyValue {
  if (value.type === 'list') return { type: 'list', items: value.items.map((item) => untagScan(item, scan)) };
  if (value.type !== 'dict') return value;
  const dict: PyDict = { ...value, entries: value.entries.map((entry) => untagEntry(entry, scan)) };
  const [only] = dict.entries;
  return dict.entries.length === 1 && only !== undefined ? untag(only, dict, scan) : dict;
}

/** The entry itself if it contains nothing that could be a tag, as in most cases. */
function untagEntry(entry: PyEntry, scan: Scan): PyEntry {
  const value = untagScan(entry.value, scan);
  return value === entry.value ? entry : { key: entry.key, value };
}

/** `untag`: the dict itself if its only key is not a tag, or after a problem. */
function untag({ key, value }: PyEntry, dict: PyDict, scan: Scan): PyValue {
  const tag = key.type === 'str' && scan.problem === null ? key.value : '';
  const result = untags.get(tag)?.(value, scan) ?? ok(dict);
  if (result.ok) return result.value;
  scan.problem = typeof result.problem === 'string' ? { code: 'tag', tag, detail: result.problem } : result.problem;
  return dict;
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

/** The first key loses two characters, whatever they are; the other keys are lost. */
function untagDict(value: PyValue): Result<PyValue, string> {
  const [entry] = value.type === 'dict' ? value.entries : [];
  if (entry === undefined || entry.key.type !== 'str') return fail('no-dict');
  const key = Array.from(entry.key.value).slice(0, -2).join('');
  return ok({ type: 'dict', entries: [{ key: { type: 'str', value: key }, value: entry.value }] });
}

/** `tuple(value)`: the letters of a string, the numbers of bytes, the keys of a dict. */
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

/** `b64decode(value)`: text must be ASCII; bytes from an inner tag are decoded once more. */
function untagBytes(value: PyValue): Result<PyValue, string> {
  const data = value.type === 'bytes' ? value.value : asciiBytes(value);
  if (data === null) return fail('no-ascii-text');
  const bytes = decodeBase64(data);
  return bytes.ok ? ok({ type: 'bytes', value: bytes.value }) : bytes;
}

function asciiBytes(value: PyValue): Uint8Array | null {
  if (value.type !== 'str' && value.type !== 'markup') return null;
  const bytes = wantBytes(value.value);
  // Only ASCII has as many bytes as UTF-16 units.
  return bytes.length === value.value.length ? bytes : null;
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

/** Werkzeug's `parse_date(value)`: None if unreadable. */
function untagDate(value: PyValue): Result<PyValue, string> {
  // Falsy values are not parsed, and bytes fail in a way that parse_date catches.
  if (isFalsy(value) || value.type === 'bytes') return ok({ type: 'none' });
  if (value.type !== 'str' && value.type !== 'markup') return fail('no-date');
  const date = parseEmailDate(value.value);
  return date.ok ? ok(date.value ?? { type: 'none' }) : date;
}
