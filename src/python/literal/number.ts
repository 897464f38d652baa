import { type LiteralScanner, stop, take } from './scanner.ts';
import type { PyValue } from '../value.ts';

// CPython's default `sys.get_int_max_str_digits()`: a longer decimal is a syntax error in source too.
const maxDigits = 4300;

const digits = '[0-9](?:_?[0-9])*';
const patterns = {
  based: /0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+/y,
  float: new RegExp(
    `(?:(?:${digits})?\\.${digits}|${digits}\\.)(?:[eE][+-]?${digits})?|${digits}[eE][+-]?${digits}`,
    'y',
  ),
  int: new RegExp(digits, 'y'),
} as const;
const wordCharacter = /[\p{L}\p{N}_]/uy;

export function startsNumber(scanner: LiteralScanner): boolean {
  return /^\.?[0-9]/.test(scanner.text.slice(scanner.at, scanner.at + 2));
}

/** An int or float token without its sign, as CPython's tokenizer cuts it. */
export function readNumber(scanner: LiteralScanner): PyValue | null {
  const at = scanner.at;
  const value = readInt(scanner, patterns.based) ?? readFloat(scanner) ?? readInt(scanner, patterns.int);
  if (value === null) return stop(scanner, 'bad-number');
  if (/[jJ]/.test(scanner.text.charAt(scanner.at))) return stop(scanner, 'unsupported', { at, detail: 'complex' });
  return take(scanner, wordCharacter) === null ? value : stop(scanner, 'bad-number', { at });
}

function readFloat(scanner: LiteralScanner): PyValue | null {
  const text = take(scanner, patterns.float);
  return text === null ? null : { type: 'float', value: Number(text.replaceAll('_', '')) };
}

function readInt(scanner: LiteralScanner, pattern: RegExp): PyValue | null {
  const at = scanner.at;
  const text = take(scanner, pattern)?.replaceAll('_', '');
  if (text === undefined) return null;
  const decimal = pattern === patterns.int;
  if (decimal && text.length > maxDigits) return stop(scanner, 'int-too-long', { at });
  // C-style octal: a leading 0 is only valid if all digits are zeros.
  if (decimal && /^0+[1-9]/.test(text)) return stop(scanner, 'bad-number', { at });
  return { type: 'int', value: BigInt(text) };
}
