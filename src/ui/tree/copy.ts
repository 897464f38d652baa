import { repr, str } from '../../python/repr.ts';
import { jsonText } from './json-text.ts';
import type { Row } from './flatten.ts';

export type CopyKind = 'python' | 'json' | 'text' | 'path';

/** The clipboard text for a row. */
export function copiedText(row: Row, rows: readonly Row[], kind: CopyKind): string {
  switch (kind) {
    case 'python':
      return repr(row.value);
    case 'json':
      return jsonText(row.value);
    case 'text':
      return str(row.value);
    case 'path':
      return pathText(row, rows);
  }
}

/** The expression for the value in a view function: `session['cart'][0]`. */
function pathText(row: Row, rows: readonly Row[]): string {
  const above = rows.find(({ id }) => id === row.parent);
  const before = above ? pathText(above, rows) : 'session';
  if (row.label.kind === 'key') return `${before}[${repr(row.label.key)}]`;
  return row.label.kind === 'index' ? `${before}[${row.label.index}]` : before;
}
