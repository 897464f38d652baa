import { floatRepr } from '../float.ts';

const escapes = new Map(
  Object.entries({ '"': '\\"', '\\': '\\\\', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t' }),
);

/** Python's `json.dumps(text)` in pure ASCII: other characters become one `\u` escape, or two as a surrogate pair. */
export function writeJsonText(text: string): string {
  const ascii = text.replaceAll(
    /["\\]|[^ -~]/g,
    (unit) => escapes.get(unit) ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${ascii}"`;
}

/** Python's `json.dumps(float)`: its repr, with JavaScript's names for numbers that JSON lacks. */
export function writeJsonFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  return floatRepr(value);
}
