import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { PyValue } from '../../python/value.ts';
import type { PanelView } from '../panel-view.ts';
import * as words from '../words.ts';
import { CopyMenu } from './CopyMenu.tsx';
import { type CopyKind, copyText } from './copy.ts';
import { flatten, type Row } from './flatten.ts';
import { treeAction, typeahead } from './keyboard.ts';
import { labelText } from './label.ts';
import type { Marks } from './marks.ts';
import { openLevels } from './open-levels.ts';
import { search } from './search.ts';
import { TreeRow } from './TreeRow.tsx';

/** Rows beyond this are not drawn: nobody reads further, and ranges and the search lead to the rest. */
const rowLimit = 2000;

/** A second letter within this many milliseconds goes on with the word that the first began. */
const typingPause = 700;

type TreeProps = {
  readonly view: PanelView;
  readonly root: PyValue;
  readonly label: string;
  readonly marks: Marks;
};

/** A Python value as a tree that the arrow keys walk (WAI-ARIA tree view pattern, roving tabindex). */
export function Tree({ view, root, label, marks }: TreeProps) {
  const element = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const typing = useRef({ text: '', at: 0 });
  const active = useSignal('');
  const toggled = useSignal<ReadonlyMap<string, boolean>>(new Map());
  const unfolded = useSignal<ReadonlySet<string>>(new Set());
  const menu = useSignal<{ row: Row; x: number; y: number } | null>(null);

  const query = view.query.value;
  const found = useMemo(() => (query === '' ? null : search(root, query)), [root, query]);
  const levels = useMemo(() => openLevels(root), [root]);
  // What was opened while a filter stood is its own: without the filter the tree is as it was left.
  const openKey = (id: string) => `${query}\n${id}`;
  const isOpen = (id: string, level: number) => toggled.value.get(openKey(id)) ?? (found ? found.open.has(id) : level <= levels);
  const rows = flatten(root, { isOpen, only: found?.only ?? null, removed: marks.removed, limit: rowLimit });
  const current = rows.some(({ id }) => id === active.value) ? active.value : rows[0]?.id;

  useLayoutEffect(() => {
    if (wantsFocus.current) focusRow(element.current, rows.findIndex(({ id }) => id === current));
    wantsFocus.current = false;
  });

  const setOpen = (ids: readonly string[], open: boolean) => {
    toggled.value = new Map([...toggled.value, ...ids.map((id) => [openKey(id), open] as const)]);
  };
  const focus = (id: string) => {
    wantsFocus.current = true;
    active.value = id;
    // The same row again draws nothing, so the effect would not run.
    focusRow(element.current, rows.findIndex((row) => row.id === id));
  };
  const fold = (id: string) => {
    const next = new Set(unfolded.value);
    if (!next.delete(id)) next.add(id);
    unfolded.value = next;
  };
  const copy = (row: Row, kind: CopyKind) => view.copy(copyText(row, rows, kind), words.copiedAs[kind]);

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows.find(({ id }) => id === current);
    if (!row || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key !== 'c' || !getSelection()?.isCollapsed) return;
      event.preventDefault();
      void copy(row, 'python');
      return;
    }
    if (!act(event.key, row)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const act = (key: string, row: Row): boolean => {
    const action = treeAction(rows, row.id, key);
    if (action?.kind === 'focus') focus(action.id);
    else if (action) setOpen(action.kind === 'open' ? action.ids : [action.id], action.kind === 'open');
    else if (key === 'Enter' && !row.expandable) fold(row.id);
    else if (key.length === 1 && key !== ' ' && key !== '*') seek(key);
    else return key.startsWith('Arrow') || key === ' ';
    return true;
  };
  const seek = (key: string) => {
    const now = performance.now();
    const text = now - typing.current.at < typingPause ? typing.current.text + key : key;
    typing.current = { text, at: now };
    const target = rows[typeahead(rows.map((row) => labelText(row.label)), rows.findIndex(({ id }) => id === current), text)];
    if (target) focus(target.id);
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
            tabbable={row.id === current}
            unfolded={unfolded.value.has(row.id)}
            onFocus={() => {
              active.value = row.id;
            }}
            onKeyDown={onKeyDown}
            onToggle={() => setOpen([row.id], !row.open)}
            onFold={() => fold(row.id)}
            onCopy={() => copy(row, 'python')}
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
          onPick={(row, kind) => copy(row, kind)}
          onClose={(row) => {
            menu.value = null;
            focus(row.id);
          }}
        />
      )}
    </>
  );
}

function focusRow(tree: HTMLElement | null, index: number): void {
  const row = tree?.children[index];
  if (row instanceof HTMLElement) row.focus();
}
