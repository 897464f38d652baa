import { datetimeRepr, datetimeStr } from './datetime.ts';
import { floatRepr } from './float.ts';
import { isPrintable } from './unicode.ts';
import type { PyUuid, PyValue } from './value.ts';

/**
 * A current Python's `repr(value)`; 3.11 escapes what Unicode has added since (unicode.ts). Recursive: values read within
 * `depthLimit` (json.ts) do not overflow the stack.
 */
export function repr(value: PyValue): string {
  const pieces: string[] = [];
  write(value, pieces);
  return pieces.join('');
}

/** Python's `str(value)`, as `Markup(value)` uses it. */
export function str(value: PyValue): string {
  switch (value.type) {
    case 'str':
    case 'markup':
      return value.value;
    case 'uuid':
      return dashed(value);
    case 'datetime':
      return datetimeStr(value);
    default:
      return repr(value);
  }
}

/** Python's `repr()` of a str. */
export function strRepr(text: string): string {
  const quote = quoteFor(text);
  if (plain.test(text)) return quote + text + quote;
  const pieces = [quote];
  for (const character of text) pieces.push(character === quote ? `\\${quote}` : escaped(character));
  pieces.push(quote);
  return pieces.join('');
}

/** Python's `repr()` of bytes. */
function bytesRepr(bytes: Uint8Array): string {
  const quote = bytes.includes(0x27) && !bytes.includes(0x22) ? '"' : "'";
  const pieces = ['b', quote];
  for (const byte of bytes) {
    const character = String.fromCharCode(byte);
    if (character === quote) pieces.push(`\\${quote}`);
    else pieces.push(byte < 0x7f ? escaped(character) : hexEscape('x', byte, 2));
  }
  pieces.push(quote);
  return pieces.join('');
}

// No quote, no backslash, nothing to escape: true for most strings.
const plain = /^[ !#-&(-[\]-~]*$/;
const named = new Map(Object.entries({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }));

function quoteFor(text: string): string {
  return text.includes("'") && !text.includes('"') ? '"' : "'";
}

/** One character as `repr` writes it between quotes. */
export function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const name = named.get(character);
  if (name !== undefined) return name;
  if (isPrintable(code)) return character;
  if (code < 0x100) return hexEscape('x', code, 2);
  return code < 0x10000 ? hexEscape('u', code, 4) : hexEscape('U', code, 8);
}

function hexEscape(letter: string, code: number, width: number): string {
  return `\\${letter}${code.toString(16).padStart(width, '0')}`;
}

function dashed({ hex }: PyUuid): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function write(value: PyValue, pieces: string[]): void {
  switch (value.type) {
    case 'list':
      return writeAll(value.items, pieces, ['[', ']']);
    case 'tuple':
      return writeAll(value.items, pieces, value.items.length === 1 ? ['(', ',)'] : ['(', ')']);
    case 'dict':
      pieces.push('{');
      for (const [at, entry] of value.entries.entries()) {
        if (at > 0) pieces.push(', ');
        write(entry.key, pieces);
        pieces.push(': ');
        write(entry.value, pieces);
      }
      pieces.push('}');
      return;
    default:
      pieces.push(scalarRepr(value));
  }
}

function writeAll(items: readonly PyValue[], pieces: string[], [open, close]: readonly [string, string]): void {
  pieces.push(open);
  for (const [at, item] of items.entries()) {
    if (at > 0) pieces.push(', ');
    write(item, pieces);
  }
  pieces.push(close);
}

function scalarRepr(value: Exclude<PyValue, { type: 'list' | 'tuple' | 'dict' }>): string {
  switch (value.type) {
    case 'none':
      return 'None';
    case 'bool':
      return value.value ? 'True' : 'False';
    case 'int':
      return value.value.toString();
    case 'float':
      return floatRepr(value.value);
    case 'str':
      return strRepr(value.value);
    case 'markup':
      return `Markup(${strRepr(value.value)})`;
    case 'bytes':
      return bytesRepr(value.value);
    case 'uuid':
      return `UUID('${dashed(value)}')`;
    case 'datetime':
      return datetimeRepr(value);
  }
}
