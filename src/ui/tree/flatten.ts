import type { PyValue } from '../../python/value.ts';
import { type Child, childAt, childCount, isContainer, type Label, rangesOf } from './children.ts';
import { childId, rangeId } from './ids.ts';

/** One drawn line of the tree. */
export type Row = {
  readonly id: string;
  readonly parent: string | null;
  /** 1 for the outermost, as in `aria-level`. */
  readonly level: number;
  readonly label: Label;
  readonly value: PyValue;
  readonly expandable: boolean;
  readonly open: boolean;
  readonly position: number;
  readonly setSize: number;
  /** The last change removed it. */
  readonly removed: boolean;
};

export type FlattenOptions = {
  readonly isOpen: (id: string, level: number) => boolean;
  /** The ids to draw in a filtered tree; null draws all. */
  readonly only: ReadonlySet<string> | null;
  /** The values that the last change removed, by the id of their former place. */
  readonly removed: ReadonlyMap<string, readonly Child[]>;
  /** The maximum number of rows. */
  readonly limit: number;
  /** How many children of the value itself to include; all of them unless given. */
  readonly most?: number;
};

type TreePosition = { readonly parent: string | null; readonly id: string; readonly level: number };
type Span = { readonly from: number; readonly to: number };

/** The visible rows of a value. A mapping or sequence at the top isn't a row itself; its children are. */
export function flatten(root: PyValue, options: FlattenOptions): Row[] {
  const rows: Row[] = [];
  const count = Math.min(childCount(root), options.most ?? Infinity);
  if (count > 0) addSpan(root, { from: 0, to: count }, { parent: null, id: '', level: 1 });
  else if (!isContainer(root))
    rows.push(rowOf({ label: { kind: 'root' }, value: root }, { parent: null, id: 'root', level: 1 }, [1, 1]));
  if (count === 0) addRemoved({ parent: null, id: '', level: 1 });
  return rows;

  function addSpan(value: PyValue, span: Span, place: TreePosition): void {
    const ranges = options.only ? [] : rangesOf(span.from, span.to);
    ranges.forEach((range, index) => {
      const label: Label = { kind: 'range', from: range.from, to: range.to - 1 };
      const id = rangeId(place.id, range.from, range.to);
      const row = rowOf({ label, value }, { parent: place.parent, id, level: place.level }, [index + 1, ranges.length]);
      rows.push(row);
      if (row.open) addChildren(value, range, { parent: id, id: place.id, level: place.level + 1 });
    });
    if (ranges.length === 0) addChildren(value, span, place);
    if (span.to === childCount(value)) addRemoved(place);
  }

  function addRemoved(place: TreePosition): void {
    for (const child of options.only ? [] : (options.removed.get(place.id) ?? [])) {
      const id = `${childId(place.id, child.label)} removed`;
      rows.push({ ...rowOf(child, { ...place, id }, [1, 1]), expandable: false, open: false, removed: true });
    }
  }

  function addChildren(value: PyValue, span: Span, place: TreePosition): void {
    if (rangesOf(span.from, span.to).length > 0 && !options.only) return addSpan(value, span, place);
    for (let index = span.from; index < span.to && rows.length < options.limit; index += 1) {
      const child = childAt(value, index);
      const id = child && childId(place.id, child.label);
      if (!child || id === null || (options.only && !options.only.has(id))) continue;
      const row = rowOf(child, { parent: place.parent, id, level: place.level }, [
        index - span.from + 1,
        span.to - span.from,
      ]);
      rows.push(row);
      if (row.open)
        addSpan(child.value, { from: 0, to: childCount(child.value) }, { parent: id, id, level: place.level + 1 });
    }
  }

  function rowOf(
    child: { label: Label; value: PyValue },
    place: TreePosition,
    [position, setSize]: readonly [number, number],
  ): Row {
    const expandable = childCount(child.value) > 0;
    const open = expandable && options.isOpen(place.id, place.level);
    return {
      ...child,
      id: place.id,
      parent: place.parent,
      level: place.level,
      expandable,
      open,
      position,
      setSize,
      removed: false,
    };
  }
}
