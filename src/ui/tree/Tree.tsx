import { useSignal } from '@preact/signals';
import { repr } from '../../python/repr.ts';
import type { PyValue } from '../../python/value.ts';
import * as words from '../words/tree.ts';
import { CopyMenu } from './CopyMenu.tsx';
import type { Row } from './flatten.ts';
import type { Marks } from './marks.ts';
import { TreeRow } from './TreeRow.tsx';
import { rowLimit, useTree } from './use-tree.ts';
import type { TreeView } from './tree-view.ts';

type TreeProps = {
  readonly view: TreeView;
  readonly root: PyValue;
  readonly label: string;
  readonly marks: Marks;
  /** The `cookieId` of the cookie; null if it isn't a cookie of this site. */
  readonly cookieId: string | null;
  /** How many children of the value to show, all of them closed at first; all of them unless given. */
  readonly most?: number;
};

/** A Python value as a tree with keyboard navigation (WAI-ARIA tree view pattern, roving tabindex). */
export function Tree({ view, root, label, marks, cookieId, most }: TreeProps) {
  const query = view.query.value;
  const { element, rows, current, ...tree } = useTree(root, { marks, query, most });
  const menu = useSignal<{ row: Row; x: number; y: number } | null>(null);
  const copy = (row: Row) => void view.copy(repr(row.value), words.copiedAsPython);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || !current) return;
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && (event.key !== 'c' || !getSelection()?.isCollapsed)) return;
    if (isCommand) copy(current);
    else if (!tree.press(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <div class="tree" role="tree" aria-label={label} tabIndex={-1} ref={element}>
        {rows.map((row) => (
          <TreeRow
            key={row.id}
            row={row}
            mark={row.removed ? 'removed' : marks.rows.get(row.id)}
            query={query}
            tabbable={row === current}
            unfolded={tree.isUnfolded(row)}
            onFocus={() => tree.reached(row)}
            onKeyDown={onKeyDown}
            onToggle={() => tree.toggle(row)}
            onFold={() => tree.fold(row)}
            onCopy={() => copy(row)}
            onMenu={(x, y) => {
              menu.value = { row, x, y };
            }}
          />
        ))}
      </div>
      {rows.length >= rowLimit && <p class="note">{words.matchesCut(rowLimit)}</p>}
      {menu.value && (
        <CopyMenu
          {...menu.value}
          more={(cookieId !== null && view.rowMenu.value?.(cookieId, menu.value.row)) || []}
          view={view}
          rows={rows}
          onClose={(row) => {
            menu.value = null;
            tree.focus(row);
          }}
        />
      )}
    </>
  );
}
