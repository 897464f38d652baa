import browser from 'webextension-polyfill';
import type { Theme } from '../ui/view/host.ts';
import { preferredTheme } from './theme.ts';

export function inspectedTabId(): number {
  return browser.devtools.inspectedWindow.tabId;
}

/**
 * The inspected page's address, available without any permission. Null until the answer arrives, and where the page refuses (a
 * browser's own page).
 */
export function inspectedUrl(changed: () => void): () => string | null {
  let url: string | null = null;
  const set = (next: string) => {
    url = next;
    changed();
  };
  browser.devtools.network.onNavigated.addListener(set);
  void askUrl().then((answer) => {
    if (answer !== null && url === null) set(answer);
  });
  return () => url;
}

async function askUrl(): Promise<string | null> {
  // Chrome through the polyfill returns the bare value, Firefox a pair of value and error.
  const answer: unknown = await browser.devtools.inspectedWindow.eval('location.href').catch(() => null);
  const value: unknown = Array.isArray(answer) ? answer[0] : answer;
  return typeof value === 'string' ? value : null;
}

/** The devtools' own theme, which may differ from the browser's. Calls back now and at each change. */
export function onDevtoolsTheme(listen: (theme: Theme) => void): void {
  const { panels } = browser.devtools;
  const tell = (name: string | undefined) => listen(themeOf(name) ?? preferredTheme());
  tell(panels.themeName);
  // Chrome has a setter with another name instead of Firefox's event.
  if ('setThemeChangeHandler' in panels && typeof panels.setThemeChangeHandler === 'function') {
    panels.setThemeChangeHandler(tell);
  } else panels.onThemeChanged.addListener(tell);
}

/** `default` is Chrome's light theme. Null for Firefox's own names that indicate neither. */
function themeOf(name: string | undefined): Theme | null {
  if (name === 'dark') return 'dark';
  return name === 'default' || name === 'light' ? 'light' : null;
}
