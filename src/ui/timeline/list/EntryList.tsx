// oxlint-disable jsx-a11y/prefer-tag-over-role -- a <select> cannot draw rows in columns
import { useLayoutEffect } from 'preact/hooks';
import * as words from '../../words/timeline/timeline.ts';
import { EntryRow, PageRow } from './EntryRow.tsx';
import { down, IconButton } from '../../parts/IconButton.tsx';
import type { TimelineView } from '../state/timeline-view.ts';
import { useVirtual } from './use-virtual.ts';

/** In a narrower list an entry takes two lines. */
const twoLinesBelow = 460;
const oneLine = 21;
const rowHeight = (width: number) => (width < twoLinesBelow ? 38 : oneLine);

/** How many entries each key moves by, limited to the first and the last. */
const steps: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -10,
  PageDown: 10,
  Home: -Infinity,
  End: Infinity,
};

/** The entries, newest last (WAI-ARIA listbox pattern). The list itself has the focus, because rows out of sight don't exist. */
export function EntryList({ view }: { view: TimelineView }) {
  const { entries } = view.shown.value;
  const chosenId = view.chosen.value?.id ?? null;
  const { element, virtualizer, height, showRow } = useVirtual({
    count: entries.length,
    keyAt: (index) => entries[index]?.id ?? '',
    rowHeight,
  });
  const rows = virtualizer.getVirtualItems();
  const chosenAt = rows.find(({ key }) => key === chosenId);

  useLayoutEffect(() => {
    const at = chosenId === null ? -1 : view.shown.peek().entries.findLastIndex(({ id }) => id === chosenId);
    if (at >= 0) showRow(at);
    // New row heights mean new positions.
  }, [chosenId, height, view, showRow]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.key === 'Escape' && chosenId !== null) view.choose(null);
    else if (step === undefined || event.ctrlKey || event.metaKey) return;
    else view.step(step);
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="tl-list-frame">
      <div
        class={`tl-list${height === oneLine ? '' : ' tl-list-narrow'}`}
        ref={element}
        id={listId}
        role="listbox"
        aria-label={words.listLabel}
        aria-activedescendant={chosenAt && rowId(chosenAt.index)}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div class="tl-rows" role="presentation" style={{ height: `${virtualizer.getTotalSize()}px` }}>
          {rows.map(({ key, index, start, size }) => {
            const entry = entries[index];
            if (entry === undefined) return null;
            const place = {
              id: rowId(index),
              index,
              count: entries.length,
              style: { height: `${size}px`, transform: `translateY(${start}px)` },
            };
            if (entry.kind === 'navigation') return <PageRow key={key} entry={entry} place={place} />;
            return <EntryRow key={key} view={view} entry={entry} chosen={entry.id === chosenId} place={place} />;
          })}
        </div>
      </div>
      {!virtualizer.isAtEnd(40) && entries.length > 0 && virtualizer.scrollRect !== null && (
        <span class="tl-newest">
          <IconButton label={words.newest} shape={down} onClick={() => virtualizer.scrollToEnd()} />
        </span>
      )}
    </div>
  );
}

const listId = 'timeline-list';

/** Returns the focus to the list from the detail beside it. */
export function focusList(): void {
  document.getElementById(listId)?.focus();
}

const rowId = (index: number) => `timeline-row-${index}`;
