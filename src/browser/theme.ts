import type { Theme } from '../ui/view/host.ts';

const dark = () => matchMedia('(prefers-color-scheme: dark)');

/** The browser's own colours as reported to pages; in the panel this also follows the devtools' theme. */
export function preferredTheme(): Theme {
  return dark().matches ? 'dark' : 'light';
}

export function onPreferredTheme(listen: (theme: Theme) => void): void {
  dark().addEventListener('change', () => listen(preferredTheme()));
}
