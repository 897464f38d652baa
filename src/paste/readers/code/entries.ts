import type { Group } from '../../outline/outline.ts';
import { type Part, partsOf } from '../../outline/parts.ts';
import type { Token } from '../../outline/token.ts';
import { type Pasted, pastedPair } from '../../pasted.ts';
import { isSigned } from '../tokens/shape.ts';
import { isAttribute, isHeaderName, isNameKey, isValueKey } from './labels.ts';

/** A cookie as an object of name and value, as every exporter writes it; null where the group is none. */
export function cookieOf(
  parts: readonly Part[],
  { at, end }: Group,
  { isCookie }: { isCookie: boolean },
): Pasted | null {
  const name = textOf(parts, isNameKey);
  const value = textOf(parts, isValueKey);
  if (name === null || value === null || isHeaderName(name)) return null;
  // A field of a form, a parameter of a query and many other things have a name and a value.
  const isSure = isCookie || isSigned(value) || parts.some(({ key }) => key !== null && isAttribute(key.text));
  return isSure ? pastedPair(name, value, { at, end, by: 'code' }) : null;
}

function textOf(parts: readonly Part[], isKey: (key: string) => boolean): string | null {
  const part = parts.find(({ key, value }) => key !== null && value.kind === 'text' && isKey(key.text));
  return part?.value.kind === 'text' ? part.value.text : null;
}

// RFC 6265 4.1.1: a token.
const isCookieName = (name: string): boolean => /^[\w!#$%&'*+.^`|~-]+$/.test(name);

/** Entries of which both sides are texts: of a dict, of a list of pairs, or with a list of one text each. */
export function textPairs(parts: readonly Part[]): [name: string, value: Token][] {
  const pairs = parts.flatMap(textPair).filter(([name]) => isCookieName(name) && !isAttribute(name));
  // A name without a value describes a cookie that the code makes elsewhere.
  return parts.some(({ key }) => key !== null && isNameKey(key.text)) ? [] : pairs;
}

/** The name and the value of an entry of texts, or none. */
export function textPair({ key, value }: Part): [string, Token][] {
  if (value.kind === 'text') return key === null ? [] : [[key.text, value]];
  if (value.kind !== 'group' || value.callee !== '') return [];
  const inner = partsOf(value);
  const [first, second] = inner;
  if (key === null) {
    const isPair = value.open !== '{' && inner.length === 2 && first?.key === null && second?.key === null;
    return isPair && first?.value.kind === 'text' && second?.value.kind === 'text'
      ? [[first.value.text, second.value]]
      : [];
  }
  if (value.open === '{') {
    // With a name of its own it is a cookie, whatever the key.
    if (textOf(inner, isNameKey) !== null) return [];
    const held = inner.find((part) => part.key !== null && isValueKey(part.key.text))?.value;
    return held?.kind === 'text' ? [[key.text, held]] : [];
  }
  return inner.length === 1 && first?.key === null && first.value.kind === 'text' ? [[key.text, first.value]] : [];
}

type Call = { readonly callee: string; readonly isTuple: boolean };

/** Name and value as the first texts of a call, `set_cookie('session', '…')`, or as a pair; null where they are none. */
export function pairsOf(texts: readonly Token[], { callee, isTuple }: Call): [Token, Token] | null {
  const [first, second, third] = texts;
  if (first === undefined || second === undefined || !isCookieName(first.text)) return null;
  if (isTuple && texts.length > 2) return null;
  // Before Werkzeug 2.3 the first of the test client's three was the server.
  const isServerFirst =
    callee.endsWith('set_cookie') && third !== undefined && texts.length === 3 && !isSigned(second.text);
  return isServerFirst ? [second, third] : [first, second];
}
