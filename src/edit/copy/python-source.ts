import { repr } from '../../python/repr.ts';
import type { PyType, PyValue } from '../../python/value.ts';
import { fail, ok, type Result } from '../../foundation/result.ts';
import { layOut } from '../layout.ts';

export type SourceLayout = { readonly indent: number; readonly room: number };

/** The value as source that any Python runs, given the lines of `importsFor`. `repr` alone would write `nan` and `inf`. */
export function pythonSource(
  value: PyValue,
  layout: SourceLayout,
): Result<string, { readonly code: 'too-deep'; readonly limit: number }> {
  return depthOf(value) > maxDepth
    ? fail({ code: 'too-deep', limit: maxDepth })
    : ok(layOut(value, { ...layout, leaf }));
}

// CPython's tokenizer allows 200 open brackets (MAXLEVEL); a datetime uses four of them.
const maxDepth = 190;

/** The import lines that the source for these values needs. */
export function importsFor(values: readonly PyValue[]): string[] {
  const types = new Set<PyType>();
  for (const value of values) visit(value, (part) => types.add(part.type));
  return importLines.filter(([type]) => types.has(type)).map(([, line]) => line);
}

const importLines = [
  ['datetime', 'import datetime'],
  ['uuid', 'from uuid import UUID'],
  ['markup', 'from markupsafe import Markup'],
] as const;

function leaf(value: PyValue): string {
  if (value.type === 'float' && !Number.isFinite(value.value)) return `float('${repr(value)}')`;
  // A key can be a tuple, which is written in full.
  if (value.type !== 'tuple') return repr(value);
  return `(${value.items.map(leaf).join(', ')}${value.items.length === 1 ? ',' : ''})`;
}

function visit(value: PyValue, look: (part: PyValue) => void): void {
  look(value);
  for (const part of partsOf(value)) visit(part, look);
}

function partsOf(value: PyValue): readonly PyValue[] {
  if (value.type === 'dict') return value.entries.flatMap((entry) => [entry.key, entry.value]);
  return value.type === 'list' || value.type === 'tuple' ? value.items : [];
}

function depthOf(value: PyValue): number {
  return partsOf(value).reduce((deepest, part) => Math.max(deepest, 1 + depthOf(part)), 0);
}
