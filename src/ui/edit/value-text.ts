import { datetimeFromText } from '../../edit/moment.ts';
import { parseLiteral } from '../../python/literal/literal.ts';
import { repr } from '../../python/repr.ts';
import { uuidFrom } from '../../python/uuid.ts';
import type { PyDatetime, PyType, PyValue } from '../../python/value.ts';

/** The types that are edited as a single text. */
export type Leaf = Exclude<PyValue, { type: 'none' | 'bool' | 'list' | 'tuple' | 'dict' }>;

export function isLeaf(value: PyValue): value is Leaf {
  return !['none', 'bool', 'list', 'tuple', 'dict'].includes(value.type);
}

/**
 * The text of a value's field: the plain text if a field keeps every character of it, else a Python literal. A text field turns
 * carriage returns into line feeds, and shows neither other control characters nor lone surrogates.
 */
export function fieldText(value: Leaf): string {
  switch (value.type) {
    case 'str':
    case 'markup':
      return isPlain(value.value) ? value.value : repr({ type: 'str', value: value.value });
    case 'uuid':
      return value.hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    case 'datetime':
      return isoText(value);
    default:
      return repr(value);
  }
}

/** Whether the field shows a Python literal instead of the plain text. */
export function isLiteral(value: Leaf): boolean {
  return value.type === 'bytes' || ((value.type === 'str' || value.type === 'markup') && !isPlain(value.value));
}

/**
 * The text for a one-line field, which loses line feeds too: plain, or as a Python literal. Blanks at an end, such as in the
 * tag ' t', would be invisible.
 */
export function lineText(text: string): { readonly text: string; readonly asLiteral: boolean } {
  const asLiteral = !isPlain(text) || text.includes('\n') || text === '' || text !== text.trim();
  return { text: asLiteral ? repr({ type: 'str', value: text }) : text, asLiteral };
}

/** The text that such a field means; null if it should be a literal and isn't. */
export function readTextField(typed: string, asLiteral: boolean): string | null {
  const value = readField(typed, 'str', asLiteral);
  return value?.type === 'str' ? value.value : null;
}

/** The value of this type that the field's text means; null if the text is invalid. */
export function readField(text: string, type: Leaf['type'], asLiteral: boolean): PyValue | null {
  switch (type) {
    case 'str':
    case 'markup': {
      const literal = asLiteral ? literalOf(text, 'str') : null;
      if (!asLiteral) return { type, value: text };
      return literal?.type === 'str' ? { type, value: literal.value } : null;
    }
    case 'uuid':
      return uuidFrom(text.trim());
    case 'datetime':
      return datetimeFromText(text);
    default:
      return literalOf(text.trim(), type);
  }
}

function literalOf(text: string, type: PyType): PyValue | null {
  const literal = parseLiteral(text);
  // An integer is a valid float: 1 means 1.0.
  if (literal.ok && type === 'float' && literal.value.type === 'int') return floatOf(Number(literal.value.value));
  return literal.ok && literal.value.type === type ? literal.value : null;
}

/** Python's `float()` raises for an integer that is too large. */
function floatOf(value: number): PyValue | null {
  return Number.isFinite(value) ? { type: 'float', value } : null;
}

const isPlain = (text: string) => !/\p{Surrogate}/u.test(text) && !/[\0-\x09\x0b-\x1f\x7f-\x9f]/.test(text);

const two = (part: number) => String(part).padStart(2, '0');

function isoText({ year, month, day, hour, minute, second, microsecond, offset }: PyDatetime): string {
  const fraction = microsecond === 0 ? '' : `.${String(microsecond).padStart(6, '0')}`;
  const time = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}${fraction}`;
  if (offset === null) return time;
  const minutes = Math.trunc(Math.abs(offset) / 60);
  return `${time}${offset < 0 ? '-' : '+'}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
}
