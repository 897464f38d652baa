import type { PyValue } from '../../python/value.ts';
import { Icon } from '../parts/Icon.tsx';
import * as icons from '../parts/icons.ts';
import * as words from '../words/tree.ts';
import { typeLabels } from '../words/python-types.ts';
import { childCount } from './children.ts';
import type { Row } from './flatten.ts';
import { labelText } from './label.ts';
import { Leaf, Marked, LeafPreview } from './Leaf.tsx';
import type { Mark } from './marks.ts';
import { MarkSign } from './MarkSign.tsx';

type TreeRowProps = {
  readonly row: Row;
  readonly mark: Mark | 'removed' | undefined;
  readonly query: string;
  readonly tabbable: boolean;
  readonly unfolded: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onToggle: () => void;
  readonly onFold: () => void;
  readonly onCopy: () => void;
  readonly onMenu: (x: number, y: number) => void;
};

/** Deeper rows are indented no further, and show their level as a number. */
const deepest = 16;

export function TreeRow(props: TreeRowProps) {
  const { row, mark, query, onMenu, onToggle } = props;
  const kind = mark === 'removed' ? mark : mark?.kind;
  return (
    <div
      class={`row${kind ? ` row-${kind}` : ''}`}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-expanded={row.expandable ? row.open : undefined}
      tabIndex={props.tabbable ? 0 : -1}
      style={{ '--level': Math.min(row.level, deepest) - 1 }}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
      onClick={(event) => {
        if (row.expandable && !hitsButton(event) && getSelection()?.isCollapsed) onToggle();
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        const box = event.currentTarget.getBoundingClientRect();
        // A keyboard event has no position.
        onMenu(event.clientX || box.left + 24, event.clientY || box.bottom);
      }}
    >
      {kind && <MarkSign kind={kind} />}
      <span class="twisty">{row.expandable && <Icon shape={icons.open} />}</span>
      {row.level > deepest && (
        <span class="depth" title={words.level(row.level)}>
          {row.level}
        </span>
      )}
      {row.label.kind !== 'root' && (
        <span class={`label label-${row.label.kind}`}>
          <bdi>
            <Marked text={labelText(row.label)} query={query} />
          </bdi>
        </span>
      )}
      <RowValue {...props} />
      {mark !== 'removed' && mark?.kind === 'changed' && <Before value={mark.before} />}
      <RowActions {...props} />
    </div>
  );
}

function hitsButton({ target }: Event): boolean {
  return target instanceof Element && target.closest('button') !== null;
}

/** The value before the last change. */
function Before({ value }: { value: PyValue }) {
  return (
    <span class="before">
      {words.was} <LeafPreview value={value} />
    </span>
  );
}

function RowValue({ row, query, unfolded, onFold }: TreeRowProps) {
  const { value, label } = row;
  if (label.kind === 'range') return <span class="type">{words.rangeItems(label.to - label.from + 1)}</span>;
  const children = childCount(value);
  if (children === 0) {
    return (
      <>
        <Leaf value={value} query={query} unfolded={unfolded} onFold={onFold} />
        <span class="type">{typeLabels[value.type]}</span>
      </>
    );
  }
  return (
    <>
      {!row.open && (
        <span class="preview">
          <LeafPreview value={value} />
        </span>
      )}
      <span class="type">
        {typeLabels[value.type]} · {value.type === 'dict' ? words.keys(children) : words.items(children)}
      </span>
    </>
  );
}

/** Not a tab stop, because a tree can have hundreds of rows: the keyboard has Ctrl+C and the context menu key. */
function RowActions({ row, onCopy, onMenu }: TreeRowProps) {
  if (row.label.kind === 'range') return null;
  return (
    <span class="actions">
      <button
        type="button"
        class="ghost"
        tabIndex={-1}
        title={words.copyValue}
        aria-label={words.copyValue}
        onClick={onCopy}
      >
        <Icon shape={icons.copy} />
      </button>
      <button
        type="button"
        class="ghost"
        tabIndex={-1}
        title={words.copyMore}
        aria-label={words.copyMore}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => {
          const { left, bottom } = currentTarget.getBoundingClientRect();
          onMenu(left, bottom);
        }}
      >
        <Icon shape={icons.more} />
      </button>
    </span>
  );
}
