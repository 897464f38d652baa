import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { PyValue } from '../../python/value.ts';
import { flatten, type Row } from './flatten.ts';
import { treeAction, typeahead } from './keyboard.ts';
import { labelText } from './label.ts';
import type { Marks } from './marks.ts';
import { openLevels } from './open-levels.ts';
import { search } from './search.ts';

/** The limit of drawn rows. Nobody reads further; ranges and the search lead to the rest. */
export const rowLimit = 2000;

/** Letters typed within this many milliseconds form one word. */
const typingPause = 700;

export type TreeState = {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly rows: readonly Row[];
  /** The row that has the tab stop. */
  readonly current: Row | undefined;
  readonly focus: (row: Row) => void;
  readonly reached: (row: Row) => void;
  readonly toggle: (row: Row) => void;
  readonly isUnfolded: (row: Row) => boolean;
  readonly fold: (row: Row) => void;
  /** False if the tree doesn't use the key. */
  readonly press: (key: string) => boolean;
};

type TreeOptions = { readonly marks: Marks; readonly query: string; readonly most: number | undefined };

/** The state of a tree: its open rows, its focus, and its keyboard handling. */
export function useTree(root: PyValue, options: TreeOptions): TreeState {
  const { rows, setOpen } = useRows(root, options);
  const unfolded = useSignal<ReadonlySet<string>>(new Set());
  const seek = useTypeahead();
  const { element, current, focus, active } = useFocus(rows);
  const fold = ({ id }: Row) => {
    const next = new Set(unfolded.value);
    if (!next.delete(id)) next.add(id);
    unfolded.value = next;
  };
  const press = (key: string): boolean => {
    if (!current) return false;
    const action = treeAction(rows, current.id, key);
    if (action?.kind === 'focus') focus(rows.find(({ id }) => id === action.id));
    else if (action) setOpen(action.kind === 'open' ? action.ids : [action.id], action.kind === 'open');
    else if (key === 'Enter' && !current.expandable) fold(current);
    else if (key.length === 1 && key !== ' ' && key !== '*') focus(rows[seek(rows, current, key)]);
    // An arrow key with no effect must not scroll the page either.
    else return key.startsWith('Arrow') || key === ' ';
    return true;
  };
  return {
    element,
    rows,
    current,
    focus,
    reached: ({ id }) => {
      active.value = id;
    },
    toggle: (row) => setOpen([row.id], !row.open),
    isUnfolded: ({ id }) => unfolded.value.has(id),
    fold,
    press,
  };
}

function useRows(root: PyValue, { marks, query, most }: TreeOptions) {
  const toggled = useSignal<ReadonlyMap<string, boolean>>(new Map());
  const found = useMemo(() => (query === '' ? null : search(root, query)), [root, query]);
  const levels = useMemo(() => (most === undefined ? openLevels(root) : 0), [root, most]);
  // Rows opened under a filter belong to that filter, so the tree is unchanged without it.
  const openKey = (id: string) => `${query}\n${id}`;
  const isOpen = (id: string, level: number) =>
    toggled.value.get(openKey(id)) ?? (found ? found.open.has(id) : level <= levels);
  const setOpen = (ids: readonly string[], open: boolean) => {
    toggled.value = new Map([...toggled.value, ...ids.map((id) => [openKey(id), open] as const)]);
  };
  return {
    rows: flatten(root, {
      isOpen,
      only: found?.only ?? null,
      removed: marks.removed,
      limit: rowLimit,
      ...(most !== undefined && { most }),
    }),
    setOpen,
  };
}

function useFocus(rows: readonly Row[]) {
  const element = useRef<HTMLDivElement>(null);
  const active = useSignal('');
  const wanted = useRef(false);
  const current = rows.find(({ id }) => id === active.value) ?? rows[0];
  const move = (row: Row | undefined) => {
    const child = row && element.current?.children[rows.indexOf(row)];
    if (child instanceof HTMLElement) child.focus();
  };
  useLayoutEffect(() => {
    if (wanted.current) move(current);
    wanted.current = false;
  });
  const focus = (row: Row | undefined) => {
    if (!row) return;
    // An existing row gets the focus at once; a row that this key press adds gets it once it is drawn.
    wanted.current = true;
    active.value = row.id;
    move(row);
  };
  return { element, active, current, focus };
}

function useTypeahead() {
  const typing = useRef({ text: '', at: 0 });
  return (rows: readonly Row[], current: Row, key: string): number => {
    const now = performance.now();
    const text = now - typing.current.at < typingPause ? typing.current.text + key : key;
    typing.current = { text, at: now };
    return typeahead(
      rows.map(({ label }) => labelText(label)),
      rows.indexOf(current),
      text,
    );
  };
}
