// oxlint-disable jsx-a11y/prefer-tag-over-role -- an <hr> can't be a control, and this is one
import * as words from '../words/timeline/timeline.ts';
import type { TimelineView } from './state/timeline-view.ts';

/** The least height of the timeline, a bar and a few rows, and of the session above it, in pixels. */
const least = 120;
const restAbove = 90;
const step = 24;

/** The upper edge of the timeline, moved by dragging or by arrow keys (WAI-ARIA window splitter pattern). */
export function Resizer({ view }: { view: TimelineView }) {
  const set = (height: number) => {
    view.height.value = Math.round(Math.max(least, Math.min(height, innerHeight - restAbove)));
  };
  const heightOf = (edge: HTMLElement) => edge.parentElement?.getBoundingClientRect().height ?? least;
  return (
    <div
      class="tl-resizer"
      role="separator"
      aria-orientation="horizontal"
      aria-label={words.resize}
      aria-valuenow={view.height.value ?? Math.round(innerHeight / 2)}
      aria-valuemin={least}
      aria-valuemax={Math.max(least, innerHeight - restAbove)}
      tabIndex={0}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.preventDefault();
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) set(innerHeight - event.clientY);
      }}
      onDblClick={() => {
        view.height.value = null;
      }}
      onKeyDown={(event) => {
        const by = { ArrowUp: step, ArrowDown: -step }[event.key];
        if (by === undefined) return;
        set(heightOf(event.currentTarget) + by);
        event.preventDefault();
      }}
    />
  );
}
