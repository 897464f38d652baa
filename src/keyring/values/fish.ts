import { type ReadGiven, str } from '../given.ts';
import { textReading } from '../encodings.ts';

const letters: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};
const token =
  /'((?:[^'\\]|\\[^])*)'|"((?:[^"\\]|\\[^])*)"|\\(x[0-9a-fA-F]{1,2}|X[0-9a-fA-F]{1,2}|u[0-9a-fA-F]{1,4}|U[0-9a-fA-F]{1,8}|[0-7]{1,3}|\n|[^])|([^\s;&|<>()'"\\]+)/y;

/** A word of fish (fish-doc "Quotes", "Escaping characters"). The next word is another item of the list. */
export function readFish(text: string, at: number): ReadGiven {
  let value = '';
  let isFilled = false;
  let end = at;
  for (;;) {
    token.lastIndex = end;
    const match = token.exec(text);
    if (match === null) break;
    const [, single, double, escape, bare] = match;
    end = token.lastIndex;
    isFilled ||= /(?<!\\)(?:\\\\)*\$\w/.test(double ?? bare ?? '') || (bare !== undefined && text[end] === '(');
    value +=
      single?.replaceAll(/\\([\\'])/g, '$1') ??
      double?.replaceAll(/\\([\\"$]|\n)/g, (_, character: string) => character.trim()) ??
      (escape === undefined ? bare : unescaped(escape)) ??
      '';
  }
  const source = text.slice(at, end);
  if (source === '' || text[end] === '(') return { given: { code: 'none', why: 'code', text: source }, end };
  if (isFilled)
    return { given: { code: 'none', why: 'filled-in', text: source, also: textReading('unfilled', value) }, end };
  return { given: { code: 'value', value: str(value), text: source }, end };
}

function unescaped(escape: string): string {
  if (escape === '\n') return '';
  const hex = /^[xXuU]([0-9a-fA-F]+)$/.exec(escape)?.[1];
  if (hex !== undefined)
    return Number.parseInt(hex, 16) > 0x10ffff ? '' : String.fromCodePoint(Number.parseInt(hex, 16));
  return /^[0-7]+$/.test(escape) ? String.fromCharCode(Number.parseInt(escape, 8) & 0xff) : (letters[escape] ?? escape);
}
