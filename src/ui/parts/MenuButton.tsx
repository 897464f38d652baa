import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Menu, type MenuItem } from './Menu.tsx';

type MenuButtonProps = { readonly text: string; readonly label: string; readonly items: readonly MenuItem[] };

/** A button that opens a menu, and gets the focus back when the menu closes. */
export function MenuButton({ text, label, items }: MenuButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const place = useSignal<{ x: number; y: number } | null>(null);
  return (
    <>
      <button
        type="button"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={place.value !== null}
        aria-label={label}
        onClick={({ currentTarget }) => {
          const { left, bottom } = currentTarget.getBoundingClientRect();
          place.value = { x: left, y: bottom + 2 };
        }}
      >
        {text} <span aria-hidden="true">▾</span>
      </button>
      {place.value && (
        <Menu
          label={label}
          items={items}
          {...place.value}
          onClose={() => {
            place.value = null;
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
