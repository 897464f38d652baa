import { type Argument, calls, isValue, type Node, utc } from './call.ts';
import { keyIdentity } from './key.ts';
import { readNumber, startsNumber } from './number.ts';
import { type LiteralScanner, skipBlank, stop, take, takeMark } from './scanner.ts';
import { readStrings, startsString } from './string.ts';
import type { PyEntry, PyValue } from '../value.ts';

// CPython's tokenizer: MAXLEVEL, "too many nested parentheses". It bounds the recursion here too.
const maxDepth = 200;

/** One value without top-level commas; null with the scanner's problem set. */
export function readValue(scanner: LiteralScanner): PyValue | null {
  skipBlank(scanner);
  const at = scanner.at;
  const node = readNode(scanner);
  if (node === null) return null;
  return isValue(node) ? node : stop(scanner, 'not-a-literal', { at, detail: node.type });
}

const closings: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

function readNode(scanner: LiteralScanner): Node | null {
  const character = scanner.text.charAt(scanner.at);
  if (character === '') return stop(scanner, scanner.depth > 0 ? 'cut' : 'empty');
  if (startsString(scanner)) return readStrings(scanner);
  if (startsNumber(scanner)) return readNumber(scanner);
  if (character === '+' || character === '-') return readSigned(scanner, character);
  const closing = closings.get(character);
  if (closing !== undefined) return inside(scanner, () => readCollection(scanner, closing));
  return readName(scanner);
}

/** Reads what follows an opening bracket; the reader also consumes the closing one. */
function inside<Read>(scanner: LiteralScanner, read: () => Read | null): Read | null {
  if (scanner.depth >= maxDepth) return stop(scanner, 'too-deep');
  scanner.at += 1;
  scanner.depth += 1;
  const value = read();
  scanner.depth -= 1;
  return value;
}

function readCollection(scanner: LiteralScanner, closing: string): PyValue | null {
  if (closing === '}') return readDict(scanner);
  const items: PyValue[] = [];
  let comma = true;
  while (!takeMark(scanner, closing)) {
    if (!comma) return stop(scanner, atEnd(scanner) ? 'cut' : 'syntax');
    const item = readValue(scanner);
    if (item === null) return null;
    items.push(item);
    comma = takeMark(scanner, ',');
  }
  const [only] = items;
  if (closing === ']') return { type: 'list', items };
  return only !== undefined && items.length === 1 && !comma ? only : { type: 'tuple', items };
}

function atEnd(scanner: LiteralScanner): boolean {
  skipBlank(scanner);
  return scanner.at >= scanner.text.length;
}

function readDict(scanner: LiteralScanner): PyValue | null {
  const entries = new Map<string, PyEntry>();
  const duplicates = new Set<string>();
  let comma = true;
  while (!takeMark(scanner, '}')) {
    if (!comma) return stop(scanner, atEnd(scanner) ? 'cut' : 'syntax');
    const entry = readEntry(scanner);
    if (entry === null) return null;
    const known = entries.get(entry.identity);
    if (known !== undefined && entry.key.type === 'str') duplicates.add(entry.key.value);
    // A repeated key keeps its first spelling and place and takes the new value.
    entries.set(entry.identity, { key: known?.key ?? entry.key, value: entry.value });
    comma = takeMark(scanner, ',');
  }
  const dict = { type: 'dict', entries: [...entries.values()] } as const;
  return duplicates.size === 0 ? dict : { ...dict, duplicates: [...duplicates] };
}

function readEntry(scanner: LiteralScanner): (PyEntry & { identity: string }) | null {
  skipBlank(scanner);
  const at = scanner.at;
  const key = readValue(scanner);
  if (key === null) return null;
  if (!takeMark(scanner, ':')) {
    if (atEnd(scanner)) return stop(scanner, 'cut');
    return /[,}]/.test(scanner.text.charAt(scanner.at))
      ? stop(scanner, 'unsupported', { at, detail: 'set' })
      : stop(scanner, 'syntax');
  }
  const value = readValue(scanner);
  if (value === null) return null;
  const identity = keyIdentity(key);
  return identity === null ? stop(scanner, 'unhashable-key', { at, detail: key.type }) : { key, value, identity };
}

function readSigned(scanner: LiteralScanner, sign: string): PyValue | null {
  const at = scanner.at;
  scanner.at += 1;
  const value = readOperand(scanner);
  if (value === null) return null;
  if (value.type !== 'int' && value.type !== 'float') return stop(scanner, 'not-a-literal', { at, detail: sign });
  if (sign === '+') return value;
  return value.type === 'int' ? { type: 'int', value: -value.value } : { type: 'float', value: -value.value };
}

/** A number, possibly in brackets; literal_eval accepts no second sign. */
function readOperand(scanner: LiteralScanner): Node | null {
  skipBlank(scanner);
  if (startsNumber(scanner)) return readNumber(scanner);
  if (scanner.text[scanner.at] !== '(') return readName(scanner);
  return inside(scanner, () => {
    const operand = readOperand(scanner);
    if (operand === null) return null;
    return takeMark(scanner, ')') ? operand : stop(scanner, 'syntax');
  });
}

const names: ReadonlyMap<string, Node> = new Map<string, Node>([
  ['True', { type: 'bool', value: true }],
  ['False', { type: 'bool', value: false }],
  ['None', { type: 'none' }],
  // literal_eval has no words for these, but repr() writes them.
  ['nan', { type: 'float', value: NaN }],
  ['inf', { type: 'float', value: Infinity }],
  ['datetime.timezone.utc', utc],
]);

const dottedName = /[\p{L}_][\p{L}\p{N}_.]*/uy;

function readName(scanner: LiteralScanner): Node | null {
  const at = scanner.at;
  const word = take(scanner, dottedName);
  if (word === null) return stop(scanner, 'syntax', { detail: scanner.text.slice(at, at + 1) });
  const make = calls.get(word);
  if (make === undefined || scanner.text[scanner.at] !== '(')
    return names.get(word) ?? stop(scanner, 'not-a-literal', { at, detail: word });
  const args = inside(scanner, () => readArguments(scanner));
  return args === null ? null : (make(args) ?? stop(scanner, 'bad-value', { at, detail: word }));
}

const keyword = /[A-Za-z_]+(?=[ \t]*=(?!=))/y;

function readArguments(scanner: LiteralScanner): Argument[] | null {
  const args: Argument[] = [];
  let comma = true;
  while (!takeMark(scanner, ')')) {
    if (!comma) return stop(scanner, atEnd(scanner) ? 'cut' : 'syntax');
    skipBlank(scanner);
    const name = take(scanner, keyword);
    if (name !== null) takeMark(scanner, '=');
    skipBlank(scanner);
    const value = readNode(scanner);
    if (value === null) return null;
    args.push({ name, value });
    comma = takeMark(scanner, ',');
  }
  return args;
}
