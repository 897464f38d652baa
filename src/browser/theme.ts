import { type ReadonlySignal, signal } from '@preact/signals-core';

export type Theme = 'light' | 'dark';

/** The browser's own colours, as pages are told of them; in the panel this follows the devtools' theme too. */
export function preferredTheme(): ReadonlySignal<Theme> {
  const query = matchMedia('(prefers-color-scheme: dark)');
  const read = (): Theme => (query.matches ? 'dark' : 'light');
  const theme = signal(read());
  query.addEventListener('change', () => {
    theme.value = read();
  });
  return theme;
}
