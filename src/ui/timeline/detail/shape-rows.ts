import { emptyDict, type PyValue } from '../../../python/value.ts';
import { diffValues } from '../../../diff/diff.ts';
import type { Shape } from '../../../timeline/file/shape.ts';
import { flatten } from '../../tree/flatten.ts';
import { labelText } from '../../tree/label.ts';
import type { Mark } from '../../tree/marks.ts';
import { marksOf } from '../../tree/marks-of.ts';
import * as words from '../../words/timeline/detail.ts';

/** One line of a redacted session: a key, with type and size instead of a value. */
export type ShapeRow = {
  readonly id: string;
  readonly level: number;
  readonly label: string;
  readonly text: string;
  readonly mark: Mark['kind'] | 'removed' | null;
  /** The former type and size, if they changed. */
  readonly was: string | null;
};

/** The maximum number of drawn rows. */
const limit = 1000;

/** The visible difference between two redacted sessions: added and removed keys, changed types and sizes. */
export function shapeRows(before: Shape | null, after: Shape | null): ShapeRow[] {
  const [old, now] = [before, after].map((shape) => (shape === null ? emptyDict : asValue(shape)));
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

/** A shape as a value, with the type and size of each leaf as a text in its place. */
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
