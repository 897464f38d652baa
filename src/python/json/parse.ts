import { fail, ok } from '../../foundation/result.ts';
import type { Result } from '../../foundation/result.ts';
import { nextCode, scanNumber, scanString, stop } from './token.ts';
import type { Cursor, JsonProblem } from './token.ts';
import type { PyEntry, PyValue } from '../value.ts';

export type { JsonProblem } from './token.ts';

/**
 * How deep Flask can load nested lists and dicts. Python stops at its recursion limit of 1000 minus the frames already on the
 * stack, so the text alone does not decide it. Behind its development server, Flask 3.1 read 976 to 980 on Python 3.12 and 3.13;
 * Flask 2.2 read 967 to 972 on 3.11; Flask 3.1 on 3.10 and 3.11, where a level takes two frames (PEP 709), read 486 to 488.
 */
export const depthLimit = 970;

/** Our own limit: more values would freeze the view that shows them. A cookie of 4096 bytes can inflate to millions. */
export const valueCap = 250_000;

type JsonScanner = Cursor & { depth: number; values: number };

const constants: ReadonlyArray<readonly [string, PyValue]> = [
  ['true', { type: 'bool', value: true }],
  ['false', { type: 'bool', value: false }],
  ['null', { type: 'none' }],
  ['NaN', { type: 'float', value: Number.NaN }],
  ['Infinity', { type: 'float', value: Number.POSITIVE_INFINITY }],
  ['-Infinity', { type: 'float', value: Number.NEGATIVE_INFINITY }],
];

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openList = 0x5b;
const closeList = 0x5d;
const openDict = 0x7b;
const closeDict = 0x7d;

/** Python 3.11's `json.loads(text)`. The first problem in the text ends it. */
export function parseJson(text: string): Result<PyValue, JsonProblem> {
  const scanner: JsonScanner = { text, at: 0, odd: -1, depth: 0, values: 0, problem: null };
  const value = scanDocument(scanner);
  if (scanner.problem !== null) return fail(scanner.problem);
  if (value === null) throw new Error('a failed scan leaves its problem');
  return ok(value);
}

function scanDocument(scanner: JsonScanner): PyValue | null {
  if (scanner.text.startsWith('\ufeff')) return stop(scanner, 'Unexpected UTF-8 BOM (decode using utf-8-sig)');
  const value = scanValue(scanner, nextCode(scanner));
  if (value === null) return null;
  nextCode(scanner);
  return scanner.at === scanner.text.length ? value : stop(scanner, 'Extra data');
}

/** The value whose first character is at the cursor and has this code. */
function scanValue(scanner: JsonScanner, code: number): PyValue | null {
  scanner.values++;
  if (scanner.values > valueCap) return refuse(scanner, { code: 'too-many-values', cap: valueCap });
  if (code === quote) return scanText(scanner);
  if (code !== openDict && code !== openList) return scanScalar(scanner);
  scanner.depth++;
  if (scanner.depth > depthLimit) return refuse(scanner, { code: 'too-deep', limit: depthLimit });
  scanner.at++;
  const value = code === openDict ? scanObject(scanner) : scanArray(scanner);
  scanner.depth--;
  return value;
}

function scanText(scanner: JsonScanner): PyValue | null {
  const value = scanString(scanner);
  return value === null ? null : { type: 'str', value };
}

function scanScalar(scanner: JsonScanner): PyValue | null {
  const number = scanNumber(scanner);
  if (number !== null || scanner.problem !== null) return number;
  for (const [word, value] of constants) {
    if (!scanner.text.startsWith(word, scanner.at)) continue;
    scanner.at += word.length;
    return value;
  }
  return stop(scanner, 'Expecting value');
}

function scanArray(scanner: JsonScanner): PyValue | null {
  const items: PyValue[] = [];
  let code = nextCode(scanner);
  while (items.length > 0 || code !== closeList) {
    const item = scanValue(scanner, code);
    if (item === null) return null;
    items.push(item);
    const after = nextCode(scanner);
    if (after === closeList) break;
    if (after !== comma) return stop(scanner, "Expecting ',' delimiter");
    scanner.at++;
    code = nextCode(scanner);
  }
  scanner.at++;
  return { type: 'list', items };
}

function scanObject(scanner: JsonScanner): PyValue | null {
  const object: ReadObject = { entries: [], places: null, duplicates: null };
  let code = nextCode(scanner);
  while (object.entries.length > 0 || code !== closeDict) {
    const name =
      code === quote ? scanString(scanner) : stop(scanner, 'Expecting property name enclosed in double quotes');
    if (name === null) return null;
    const value = scanMember(scanner);
    if (value === null) return null;
    addEntry(object, name, value);
    const after = nextCode(scanner);
    if (after === closeDict) break;
    if (after !== comma) return stop(scanner, "Expecting ',' delimiter");
    scanner.at++;
    code = nextCode(scanner);
  }
  scanner.at++;
  const { entries, duplicates } = object;
  return duplicates === null ? { type: 'dict', entries } : { type: 'dict', entries, duplicates: [...duplicates] };
}

/** What follows a property's name. */
function scanMember(scanner: JsonScanner): PyValue | null {
  if (nextCode(scanner) !== colon) return stop(scanner, "Expecting ':' delimiter");
  scanner.at++;
  return scanValue(scanner, nextCode(scanner));
}

/** An object being read; `places` tells where each name is, once there are too many to search through. */
type ReadObject = {
  readonly entries: NamedEntry[];
  places: Map<string, number> | null;
  duplicates: Set<string> | null;
};

type NamedEntry = PyEntry & { readonly key: { readonly type: 'str'; readonly value: string } };

const fewNames = 8;

/** A repeated key keeps its first place and takes the last value. */
function addEntry(object: ReadObject, name: string, value: PyValue): void {
  const { entries } = object;
  const entry: NamedEntry = { key: { type: 'str', value: name }, value };
  const place = placeOf(object, name);
  if (place === undefined) {
    object.places?.set(name, entries.length);
    entries.push(entry);
  } else {
    object.duplicates ??= new Set();
    object.duplicates.add(name);
    entries[place] = entry;
  }
}

function placeOf(object: ReadObject, name: string): number | undefined {
  const { entries } = object;
  if (entries.length > fewNames) {
    object.places ??= new Map(entries.map(({ key }, place) => [key.value, place]));
    return object.places.get(name);
  }
  for (let place = 0; place < entries.length; place++) if (entries[place]?.key.value === name) return place;
  return undefined;
}

function refuse(scanner: JsonScanner, problem: JsonProblem): null {
  scanner.problem = problem;
  return null;
}
