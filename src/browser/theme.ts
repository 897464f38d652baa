import type { Theme } from '../ui/view/host.ts';

const dark = () => matchMedia('(prefers-color-scheme: dark)');

/** The browser's own colours, as pages are told of them; in the panel this follows the devtools' theme too. */
export function preferredTheme(): Theme {
  return dark().matches ? 'dark' : 'light';
}

export function onPreferredTheme(listen: (theme: Theme) => void): void {
  dark().addEventListener('change', () => listen(preferredTheme()));
}
