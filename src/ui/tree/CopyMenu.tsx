import { useLayoutEffect, useRef } from 'preact/hooks';
import * as words from '../words.ts';
import type { CopyKind } from './copy.ts';
import type { Row } from './flatten.ts';

const kinds: readonly CopyKind[] = ['python', 'json', 'text', 'path'];

type CopyMenuProps = {
  readonly row: Row;
  readonly x: number;
  readonly y: number;
  readonly onPick: (row: Row, kind: CopyKind) => void;
  readonly onClose: (row: Row) => void;
};

/** The ways to copy one value, at the pointer (WAI-ARIA menu pattern). */
export function CopyMenu({ row, x, y, onPick, onClose }: CopyMenuProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const menu = element.current;
    if (!menu) return;
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(4, Math.min(x, innerWidth - width - 4))}px`;
    menu.style.top = `${Math.max(4, Math.min(y, innerHeight - height - 4))}px`;
    item(menu, 0)?.focus();
  }, [x, y]);

  const onKeyDown = (event: KeyboardEvent) => {
    const menu = element.current;
    const at = menu && document.activeElement ? [...menu.children].indexOf(document.activeElement) : 0;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') onClose(row);
    else if (step === undefined) return;
    else item(menu, (at + step + kinds.length) % kinds.length)?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    const inside = relatedTarget instanceof Node && element.current?.contains(relatedTarget);
    if (!inside) onClose(row);
  };

  return (
    <div class="menu" role="menu" aria-label={words.copyMenuLabel} tabIndex={-1} ref={element} onKeyDown={onKeyDown} onFocusOut={onBlur}>
      {kinds.map((kind) => (
        <button
          type="button"
          role="menuitem"
          tabIndex={-1}
          key={kind}
          onClick={() => {
            onPick(row, kind);
            onClose(row);
          }}
        >
          {words.copyMenu[kind]}
        </button>
      ))}
    </div>
  );
}

function item(menu: Element | null, index: number): HTMLElement | null {
  const child = menu?.children[index];
  return child instanceof HTMLElement ? child : null;
}
