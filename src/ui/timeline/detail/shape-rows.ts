import type { PyValue } from '../../../python/value.ts';
import { diffValues } from '../../../diff/diff.ts';
import type { Shape } from '../../../timeline/file/shape.ts';
import { flatten } from '../../tree/flatten.ts';
import { labelText } from '../../tree/label.ts';
import type { Mark } from '../../tree/marks.ts';
import { marksOf } from '../../tree/marks-of.ts';
import * as words from '../../words/timeline/detail.ts';

/** One line of a redacted session: its key, and type and size in place of its value. */
export type ShapeRow = {
  readonly id: string;
  readonly level: number;
  readonly label: string;
  readonly text: string;
  readonly mark: Mark['kind'] | 'removed' | null;
  /** What stood here before, where that had another type or size. */
  readonly was: string | null;
};

/** Rows beyond this are not drawn. */
const limit = 1000;

/** What two redacted sessions show of their difference: keys that came and went, types and sizes that changed. */
export function shapeRows(before: Shape | null, after: Shape | null): ShapeRow[] {
  const [old, now] = [before, after].map((shape) => (shape === null ? empty : asValue(shape)));
  if (old === undefined || now === undefined) return [];
  const marks = marksOf(diffValues(old, now));
  const rows = flatten(now, { isOpen: () => true, only: null, removed: marks.removed, limit });
  return rows.map((row) => {
    const mark = marks.rows.get(row.id);
    return {
      id: row.id,
      level: row.level,
      label: labelText(row.label),
      text: textOf(row.value),
      mark: row.removed ? 'removed' : (mark?.kind ?? null),
      was: mark?.kind === 'changed' ? textOf(mark.before) : null,
    };
  });
}

const empty: PyValue = { type: 'dict', entries: [] };

/** A shape in the form of the value that it is of, with what is known of each leaf as a text in its place. */
function asValue(shape: Shape): PyValue {
  const { type, size, entries, items } = shape;
  if (type === 'dict' && entries !== undefined) {
    return {
      type,
      entries: entries.map(([key, part]) => ({ key: { type: 'str', value: key }, value: asValue(part) })),
    };
  }
  if ((type === 'list' || type === 'tuple') && items !== undefined) return { type, items: items.map(asValue) };
  return { type: 'str', value: words.shapeSize(type, size) };
}

function textOf(value: PyValue): string {
  if (value.type === 'dict') return words.shapeSize(value.type, value.entries.length);
  if (value.type === 'list' || value.type === 'tuple') return words.shapeSize(value.type, value.items.length);
  return value.type === 'str' ? value.value : value.type;
}
