import { datetimeFromText } from '../../edit/moment.ts';
import { parseLiteral } from '../../python/literal/literal.ts';
import { repr } from '../../python/repr.ts';
import { uuidFrom } from '../../python/uuid.ts';
import type { PyDatetime, PyType, PyValue } from '../../python/value.ts';

/** The types that are edited as one text. */
export type Leaf = Exclude<PyValue, { type: 'none' | 'bool' | 'list' | 'tuple' | 'dict' }>;

export function isLeaf(value: PyValue): value is Leaf {
  return !['none', 'bool', 'list', 'tuple', 'dict'].includes(value.type);
}

/**
 * What a field shows of the value: letters as they are where a field keeps all of them, else as Python writes them. A text field
 * makes line feeds of carriage returns, shows no other control characters, and no half of a character.
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

/** Whether the text stands for itself in the field, or is Python's literal for it. */
export function isLiteral(value: Leaf): boolean {
  return value.type === 'bytes' || ((value.type === 'str' || value.type === 'markup') && !isPlain(value.value));
}

/**
 * A text as a field of one line shows it, which keeps no line feeds either: as it is, or as Python writes it. Blanks at an end, as
 * in the tag ' t', would not be seen.
 */
export function lineText(text: string): { readonly text: string; readonly asLiteral: boolean } {
  const asLiteral = !isPlain(text) || text.includes('\n') || text === '' || text !== text.trim();
  return { text: asLiteral ? repr({ type: 'str', value: text }) : text, asLiteral };
}

/** The text that such a field stands for; null where it is no literal and should be one. */
export function readTextField(typed: string, asLiteral: boolean): string | null {
  const value = readField(typed, 'str', asLiteral);
  return value?.type === 'str' ? value.value : null;
}

/** The value of the type that the field's text stands for; null where it stands for none. */
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
  // A whole number is a float where one is asked for: 1 is 1.0 there.
  if (literal.ok && type === 'float' && literal.value.type === 'int') return floatOf(Number(literal.value.value));
  return literal.ok && literal.value.type === type ? literal.value : null;
}

/** Python's `float()` raises where a whole number is too large for one. */
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
