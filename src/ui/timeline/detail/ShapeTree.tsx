import { MarkSign } from '../../tree/MarkSign.tsx';
import * as words from '../../words/tree.ts';
import type { Shape } from '../../../timeline/file/shape.ts';
import { type ShapeRow, shapeRows } from './shape-rows.ts';

/** The shape of a redacted session, with the differences in place. */
export function ShapeTree({ before, after }: { before: Shape | null; after: Shape | null }) {
  return (
    <ul class="tree">
      {shapeRows(before, after).map((row) => (
        <ShapeLine key={row.id} row={row} />
      ))}
    </ul>
  );
}

function ShapeLine({ row: { level, label, text, mark, was } }: { row: ShapeRow }) {
  return (
    <li class={`row${mark ? ` row-${mark}` : ''}`} style={{ '--level': Math.min(level, 16) - 1 }}>
      {mark && <MarkSign kind={mark} />}
      <span class="label">
        <bdi>{label}</bdi>
      </span>
      <span class="value quiet">{text}</span>
      {was !== null && (
        <span class="before">
          {words.was} {was}
        </span>
      )}
    </li>
  );
}
