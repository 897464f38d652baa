import { useLayoutEffect, useRef } from 'preact/hooks';

export type MenuItem = { readonly label: string; readonly run: () => void };

type MenuProps = {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** The position of the menu, in pixels of the window. */
  readonly x: number;
  readonly y: number;
  readonly onClose: () => void;
};

/** A menu at the pointer or under a button (WAI-ARIA menu pattern). */
export function Menu({ label, items, x, y, onClose }: MenuProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const menu = element.current;
    if (!menu) return;
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(4, Math.min(x, innerWidth - width - 4))}px`;
    menu.style.top = `${Math.max(4, Math.min(y, innerHeight - height - 4))}px`;
    itemAt(menu, 0)?.focus();
  }, [x, y]);

  const onKeyDown = (event: KeyboardEvent) => {
    const menu = element.current;
    const at = menu && document.activeElement ? [...menu.children].indexOf(document.activeElement) : 0;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (to === undefined) return;
    else itemAt(menu, (to + items.length) % items.length)?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    const inside = relatedTarget instanceof Node && element.current?.contains(relatedTarget);
    if (!inside) onClose();
  };

  return (
    <div
      class="menu"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      ref={element}
      onKeyDown={onKeyDown}
      onFocusOut={onBlur}
    >
      {items.map(({ label: text, run }) => (
        <button
          type="button"
          role="menuitem"
          tabIndex={-1}
          key={text}
          onClick={() => {
            run();
            onClose();
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

function itemAt(menu: Element | null, index: number): HTMLElement | null {
  const child = menu?.children[index];
  return child instanceof HTMLElement ? child : null;
}
