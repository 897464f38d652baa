import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { scanNumber, scanString, skipBlank, stop } from './json-token.ts';
import type { Cursor, JsonProblem } from './json-token.ts';
import type { PyDict, PyEntry, PyValue } from './value.ts';

export type { JsonProblem } from './json-token.ts';

/**
 * Lists and dicts inside each other that Flask can load. Python stops at its recursion limit of 1000 less the frames that
 * are already on the stack: Flask 2.2.2 on Python 3.11 behind its development server read 972 nested dicts, 973 lists, and
 * 967 to 971 dicts around a tag, so the text alone does not settle it. Flask 3.1 stops at 489.
 */
export const depthLimit = 970;

/** Our own limit: more values than this would freeze whatever shows them. A cookie of 4096 bytes can inflate to millions. */
export const valueCap = 250_000;

/** What becomes of each object once it is read, innermost first, those that a later duplicate key discards included. */
export type ObjectHook<Problem> = (object: PyDict) => Result<PyValue, Problem>;

type Scanner<Problem> = Cursor<Problem> & { readonly hook: ObjectHook<Problem>; depth: number; values: number };

const constants: ReadonlyMap<string, PyValue> = new Map([
  ['null', { type: 'none' }],
  ['true', { type: 'bool', value: true }],
  ['false', { type: 'bool', value: false }],
  ['NaN', { type: 'float', value: Number.NaN }],
  ['Infinity', { type: 'float', value: Number.POSITIVE_INFINITY }],
  ['-Infinity', { type: 'float', value: Number.NEGATIVE_INFINITY }],
]);
const constant = /null|true|false|NaN|-?Infinity/y;

/** Python 3.11's `json.loads(text)`. */
export function parseJson(text: string): Result<PyValue, JsonProblem> {
  return parseHookedJson(text, ok);
}

/** Python 3.11's `json.loads(text, object_hook=hook)`: the first problem in the text's order ends it. */
export function parseHookedJson<Problem>(
  text: string,
  hook: ObjectHook<Problem>,
): Result<PyValue, Problem | JsonProblem> {
  const scanner: Scanner<Problem> = { text, hook, at: 0, depth: 0, values: 0, problem: null };
  const value = scanDocument(scanner);
  if (scanner.problem !== null) return fail(scanner.problem);
  if (value === null) throw new Error('a failed scan leaves its problem');
  return ok(value);
}

function scanDocument<Problem>(scanner: Scanner<Problem>): PyValue | null {
  if (scanner.text.startsWith('\ufeff')) return stop(scanner, 'Unexpected UTF-8 BOM (decode using utf-8-sig)');
  skipBlank(scanner);
  const value = scanValue(scanner);
  if (value === null) return null;
  skipBlank(scanner);
  return scanner.at === scanner.text.length ? value : stop(scanner, 'Extra data');
}

function scanValue<Problem>(scanner: Scanner<Problem>): PyValue | null {
  scanner.values++;
  if (scanner.values > valueCap) return refuse(scanner, { code: 'too-many-values', cap: valueCap });
  switch (scanner.text.charAt(scanner.at)) {
    case '"':
      return scanText(scanner);
    case '{':
      return scanNested(scanner, scanObject);
    case '[':
      return scanNested(scanner, scanArray);
    default:
      return scanScalar(scanner);
  }
}

function scanText(scanner: Cursor<unknown>): PyValue | null {
  const value = scanString(scanner);
  return value === null ? null : { type: 'str', value };
}

function scanScalar(scanner: Cursor<unknown>): PyValue | null {
  const number = scanNumber(scanner);
  if (number !== null || scanner.problem !== null) return number;
  constant.lastIndex = scanner.at;
  const word = constant.exec(scanner.text)?.[0] ?? '';
  scanner.at += word.length;
  return constants.get(word) ?? stop(scanner, 'Expecting value');
}

function scanNested<Problem>(
  scanner: Scanner<Problem>,
  scan: (scanner: Scanner<Problem>) => PyValue | null,
): PyValue | null {
  scanner.depth++;
  if (scanner.depth > depthLimit) return refuse(scanner, { code: 'too-deep', limit: depthLimit });
  scanner.at++;
  const value = scan(scanner);
  scanner.depth--;
  return value;
}

function scanArray<Problem>(scanner: Scanner<Problem>): PyValue | null {
  const items: PyValue[] = [];
  skipBlank(scanner);
  if (takes(scanner, ']')) return { type: 'list', items };
  for (;;) {
    const item = scanValue(scanner);
    if (item === null) return null;
    items.push(item);
    skipBlank(scanner);
    if (takes(scanner, ']')) return { type: 'list', items };
    if (!takes(scanner, ',')) return stop(scanner, "Expecting ',' delimiter");
    skipBlank(scanner);
  }
}

function scanObject<Problem>(scanner: Scanner<Problem>): PyValue | null {
  const object = emptyObject();
  skipBlank(scanner);
  if (takes(scanner, '}')) return hooked(scanner, object);
  for (;;) {
    if (!scanEntry(scanner, object)) return null;
    skipBlank(scanner);
    if (takes(scanner, '}')) return hooked(scanner, object);
    if (!takes(scanner, ',')) return stop(scanner, "Expecting ',' delimiter");
    skipBlank(scanner);
  }
}

/** An object as it is read; `places` tells where each key stands. */
type ReadObject = { readonly entries: PyEntry[]; readonly places: Map<string, number>; readonly duplicates: Set<string> };

const emptyObject = (): ReadObject => ({ entries: [], places: new Map(), duplicates: new Set() });

/** False where it fails. */
function scanEntry<Problem>(scanner: Scanner<Problem>, object: ReadObject): boolean {
  if (scanner.text.charAt(scanner.at) !== '"') {
    stop(scanner, 'Expecting property name enclosed in double quotes');
    return false;
  }
  const key = scanString(scanner);
  if (key === null) return false;
  skipBlank(scanner);
  if (!takes(scanner, ':')) {
    stop(scanner, "Expecting ':' delimiter");
    return false;
  }
  skipBlank(scanner);
  const value = scanValue(scanner);
  if (value === null) return false;
  addEntry(object, key, value);
  return true;
}

/** A key that comes again keeps its first place and takes the last value. */
function addEntry(object: ReadObject, key: string, value: PyValue): void {
  const { entries, places } = object;
  const place = places.get(key) ?? entries.length;
  if (place < entries.length) object.duplicates.add(key);
  places.set(key, place);
  entries[place] = { key: { type: 'str', value: key }, value };
}

function hooked<Problem>(scanner: Scanner<Problem>, { entries, duplicates }: ReadObject): PyValue | null {
  const names = duplicates.size === 0 ? {} : { duplicates: [...duplicates] };
  const result = scanner.hook({ type: 'dict', entries, ...names });
  return result.ok ? result.value : refuse(scanner, result.problem);
}

function refuse<Problem>(scanner: Scanner<Problem>, problem: Problem | JsonProblem): null {
  scanner.problem = problem;
  return null;
}

function takes(scanner: Cursor<unknown>, character: string): boolean {
  if (scanner.text.charAt(scanner.at) !== character) return false;
  scanner.at++;
  return true;
}
