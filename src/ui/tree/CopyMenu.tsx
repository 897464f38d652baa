import { Menu, type MenuItem } from '../parts/Menu.tsx';
import * as words from '../words/tree.ts';
import { type CopyKind, copiedText } from './copy.ts';
import type { Row } from './flatten.ts';
import type { TreeView } from './tree-view.ts';

const kinds: readonly CopyKind[] = ['python', 'json', 'text', 'path'];

type CopyMenuProps = {
  readonly view: TreeView;
  readonly row: Row;
  /** The rows of the tree, for the path to this one. */
  readonly rows: readonly Row[];
  readonly x: number;
  readonly y: number;
  /** More actions on the row. */
  readonly more: readonly MenuItem[];
  readonly onClose: (row: Row) => void;
};

/** The ways to copy one value. */
export function CopyMenu({ view, row, rows, x, y, more, onClose }: CopyMenuProps) {
  const items = kinds.map((kind) => ({
    label: words.copyMenu[kind],
    run: () => void view.copy(copiedText(row, rows, kind), words.copiedAs[kind]),
  }));
  return <Menu label={words.copyMenuLabel} items={[...items, ...more]} x={x} y={y} onClose={() => onClose(row)} />;
}
