import { Icon } from './Icon.tsx';

// On the grid of icons.ts.
export const up = 'M3.5 10 8 5.5l4.5 4.5';
export const down = 'M3.5 6 8 10.5 12.5 6';

type IconButtonProps = {
  readonly label: string;
  readonly shape: string;
  /** An additional class. */
  readonly more?: string;
  readonly onClick: (event: { readonly currentTarget: HTMLElement }) => void;
};

/** A button with an icon only, named by its label. */
export function IconButton({ label, shape, more = '', onClick }: IconButtonProps) {
  return (
    <button type="button" class={`ghost ${more}`} title={label} aria-label={label} onClick={onClick}>
      <Icon shape={shape} />
    </button>
  );
}
