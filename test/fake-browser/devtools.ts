import { isFirefox } from '../../src/browser/engine.ts';
import { createEvent } from './event.ts';

/** Open devtools on one tab. */
export function createDevtools() {
  const onNavigated = createEvent<(url: string) => void>();
  const onRequestFinished = createEvent<(entry: any) => void>();
  const onThemeChanged = createEvent<(name: string) => void>();
  const panels: string[][] = [];
  let setTheme: (name: string) => void = onThemeChanged.fire;
  let themeName = isFirefox ? 'light' : 'default';
  let url: string | null = null;

  const inspectedWindow = {
    tabId: 1,
    eval: async () => {
      if (url === null) throw new Error('This page cannot be inspected.');
      return isFirefox ? [url, null] : url;
    },
  };
  const shared = {
    create: async (...panel: string[]) => void panels.push(panel),
    get themeName() {
      return themeName;
    },
  };
  const api = {
    inspectedWindow,
    network: { onNavigated, onRequestFinished },
    panels: isFirefox
      ? Object.defineProperties({ onThemeChanged }, Object.getOwnPropertyDescriptors(shared))
      : Object.defineProperties(
          { setThemeChangeHandler: (handler: (name: string) => void) => (setTheme = handler) },
          Object.getOwnPropertyDescriptors(shared),
        ),
  };

  return {
    api,
    /** Title, icon and page of each panel. */
    panels,
    /** Devtools are open on this tab, whose page reports its address; null if it may not be asked. */
    inspect: (tab: { readonly id: number }, page: string | null) => {
      inspectedWindow.tabId = tab.id;
      url = page;
    },
    navigate: (next: string) => {
      url = next;
      onNavigated.fire(next);
    },
    /** An entry of HAR. */
    finish: (entry: unknown) => onRequestFinished.fire(entry),
    setTheme: (name: string) => {
      themeName = name;
      setTheme(name);
    },
  };
}
