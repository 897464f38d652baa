import type { Action } from 'webextension-polyfill';
import type { FakeTabs } from './tabs.ts';

type Api = Pick<Action.Static, 'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor' | 'setTitle'>;
type Shown = { readonly text?: string; readonly color?: string; readonly textColor?: string; readonly title?: string };

/** The toolbar button, per tab. */
export function createAction(tabs: FakeTabs) {
  const shown = new Map<number, Shown>();
  const put = ({ tabId = 0 }: Action.Details, change: Shown) => {
    // Fails if the tab is gone, like `tabs.get`.
    tabs.find(tabId);
    shown.set(tabId, { ...shown.get(tabId), ...change });
  };
  const api: Api = {
    setBadgeText: async (details) => put(details, { text: String(details.text) }),
    setBadgeBackgroundColor: async (details) => put(details, { color: String(details.color) }),
    setBadgeTextColor: async (details) => put(details, { textColor: String(details.color) }),
    setTitle: async (details) => put(details, { title: String(details.title) }),
  };
  return { api, of: (tab: { readonly id: number }): Shown => shown.get(tab.id) ?? {} };
}
