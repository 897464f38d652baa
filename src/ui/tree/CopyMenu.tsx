import { Menu, type MenuItem } from '../Menu.tsx';
import * as words from '../words.ts';
import type { CopyKind } from './copy.ts';
import type { Row } from './flatten.ts';

const kinds: readonly CopyKind[] = ['python', 'json', 'text', 'path'];

type CopyMenuProps = {
  readonly row: Row;
  readonly x: number;
  readonly y: number;
  /** What else can be done with the row. */
  readonly more: readonly MenuItem[];
  readonly onPick: (row: Row, kind: CopyKind) => void;
  readonly onClose: (row: Row) => void;
};

/** The ways to copy one value. */
export function CopyMenu({ row, x, y, more, onPick, onClose }: CopyMenuProps) {
  const items = kinds.map((kind) => ({ label: words.copyMenu[kind], run: () => onPick(row, kind) }));
  return <Menu label={words.copyMenuLabel} items={[...items, ...more]} x={x} y={y} onClose={() => onClose(row)} />;
}
