import type { CallArgument, Expression } from './expression.ts';
import { type CodeCursor, skip, take, takeNext } from './source.ts';
import { readStrings } from './strings.ts';

export type ParsedExpression = { readonly expression: Expression; readonly end: number };

// Deeper nesting would not be a config, and each level is a call here.
const deepest = 60;

/** The expression that starts at `at`: Python's, and JavaScript's where the two are alike. Null if there is none. */
export function parseExpression(text: string, at: number): ParsedExpression | null {
  const source: CodeCursor = { text, at, depth: 0 };
  skip(source);
  const expression = readChoice(source, 0);
  return expression === null ? null : { expression, end: source.at };
}

type Level = (source: CodeCursor, depth: number) => Expression | null;

function readChoice(source: CodeCursor, depth: number): Expression | null {
  if (depth > deepest) return null;
  if (takeNext(source, /lambda\b[^:\n]*:/y) !== null) return unknownOf(readChoice(source, depth + 1));
  const value = readOr(source, depth);
  if (value === null) return null;
  if (takeNext(source, /if\b/y) !== null) {
    if (readOr(source, depth + 1) === null || takeNext(source, /else\b/y) === null) return null;
    const otherwise = readChoice(source, depth + 1);
    return otherwise === null ? null : { kind: 'choice', chosen: value, otherwise };
  }
  if (takeNext(source, /\?(?![?.])/y) === null) return value;
  const chosen = readChoice(source, depth + 1);
  const otherwise = takeNext(source, /:/y) === null ? null : readChoice(source, depth + 1);
  return chosen === null || otherwise === null ? null : { kind: 'choice', chosen, otherwise };
}

function unknownOf(part: Expression | null): Expression | null {
  return part === null ? null : { kind: 'unknown', parts: [part] };
}

/** One level of left-associative operators. */
function operators(next: Level, pattern: RegExp): Level {
  return (source, depth) => {
    let left = next(source, depth);
    while (left !== null) {
      const operator = takeNext(source, pattern);
      if (operator === null) return left;
      const right: Expression | null = next(source, depth + 1);
      if (right === null) return null;
      left = { kind: 'binary', operator, left, right };
    }
    return null;
  };
}

const readProduct = operators(readUnary, /\*(?![*=])|%(?!=)|\/(?![/*=])/y);
const readSum = operators(readProduct, /[+](?![+=])|-(?![-=>])/y);
const readComparison = operators(readSum, /[=!]==?|[<>]=?|not\s+in\b|in\b|is\s+not\b|is\b/y);
const readAnd = operators(readComparison, /and\b|&&/y);
const readOr = operators(readAnd, /or\b|\|\||\?\?/y);

function readUnary(source: CodeCursor, depth: number): Expression | null {
  if (depth > deepest) return null;
  if (takeNext(source, /not\b|await\b|new\b|-|\*\*?/y) !== null) return unknownOf(readUnary(source, depth + 1));
  skip(source);
  let value = readPrimary(source, depth);
  while (value !== null) {
    const mark = takeNext(source, /\??\.(?=[A-Za-z_])|[([]/y);
    if (mark === null) return value;
    value =
      mark === '('
        ? readCall(source, value, depth)
        : mark === '['
          ? readIndex(source, value, depth)
          : readName(source, value);
  }
  return null;
}

const word = /[A-Za-z_]\w*/y;

function readName(source: CodeCursor, of: Expression): Expression | null {
  const name = take(source, word);
  return name === null ? null : { kind: 'attribute', of, name };
}

function readPrimary(source: CodeCursor, depth: number): Expression | null {
  const string = readStrings(source);
  if (string !== null) return string;
  const open = take(source, /[([{]/y);
  if (open !== null) return readBracketed(source, open, depth);
  const number = take(source, /\d[\w.]*/y);
  if (number !== null)
    return /^\d+$/.test(number)
      ? { kind: 'constant', value: { type: 'int', value: BigInt(number) } }
      : { kind: 'unknown', parts: [] };
  if (take(source, /\.\.\./y) !== null) return { kind: 'name', name: '...' };
  const name = take(source, word);
  if (name === null) return null;
  if (/^(?:None|null|undefined)$/.test(name)) return { kind: 'constant', value: { type: 'none' } };
  if (/^(?:True|False)$/.test(name)) return { kind: 'constant', value: { type: 'bool', value: name === 'True' } };
  return { kind: 'name', name };
}

const closing: Readonly<Record<string, RegExp>> = { '(': /\)/y, '[': /\]/y, '{': /\}/y };

/** A value in brackets, a list or a tuple. Of a dict, set or comprehension, only the parts are known. */
function readBracketed(source: CodeCursor, open: string, depth: number): Expression | null {
  source.depth += 1;
  const items: Expression[] = [];
  let isKnown = open !== '{';
  let hasComma = false;
  const close = closing[open] ?? /(?!)/y;
  while (takeNext(source, close) === null) {
    const item = readChoice(source, depth + 1);
    if (item === null) return null;
    items.push(item);
    const mark = takeNext(source, /,|:|for\b|if\b|async\b|in\b/y);
    hasComma ||= mark === ',';
    isKnown &&= mark === null || mark === ',';
  }
  source.depth -= 1;
  const [first] = items;
  if (open === '(' && isKnown && !hasComma && first !== undefined) return first;
  return isKnown ? { kind: 'list', items } : { kind: 'unknown', parts: items };
}

function readIndex(source: CodeCursor, of: Expression, depth: number): Expression | null {
  source.depth += 1;
  const parts: Expression[] = [of];
  while (takeNext(source, /\]/y) === null) {
    if (takeNext(source, /[:,]/y) !== null) continue;
    const part = readChoice(source, depth + 1);
    if (part === null) return null;
    parts.push(part);
  }
  source.depth -= 1;
  return { kind: 'unknown', parts };
}

function readCall(source: CodeCursor, callee: Expression, depth: number): Expression | null {
  source.depth += 1;
  const args: CallArgument[] = [];
  while (takeNext(source, /\)/y) === null) {
    const name = takeNext(source, /[A-Za-z_]\w*(?=\s*=(?!=))/y);
    if (name !== null) takeNext(source, /=/y);
    const value = readChoice(source, depth + 1);
    if (value === null) return null;
    args.push({ name, value });
    const mark = takeNext(source, /,|for\b|if\b|async\b|in\b/y);
    if (mark === null && takeNext(source, /(?=\))/y) === null) return null;
  }
  source.depth -= 1;
  return { kind: 'call', callee, args };
}
