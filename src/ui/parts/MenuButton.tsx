import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Menu, type MenuItem } from './Menu.tsx';

/** A list, or what gets it when the menu opens. */
type Items = readonly MenuItem[] | (() => Promise<readonly MenuItem[]>);

type MenuButtonProps = { readonly text: string; readonly label: string; readonly items: Items };

/** A button that opens a menu, and gets the focus back when the menu closes. */
export function MenuButton({ text, label, items }: MenuButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const menu = useSignal<{ x: number; y: number; items: readonly MenuItem[] } | null>(null);
  const open = async (opener: HTMLElement) => {
    const { left, bottom } = opener.getBoundingClientRect();
    menu.value = { x: left, y: bottom + 2, items: typeof items === 'function' ? await items() : items };
  };
  return (
    <>
      <button
        type="button"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={menu.value !== null}
        aria-label={label}
        onClick={({ currentTarget }) => void open(currentTarget)}
      >
        {text} <span aria-hidden="true">▾</span>
      </button>
      {menu.value && (
        <Menu
          label={label}
          {...menu.value}
          onClose={() => {
            menu.value = null;
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
