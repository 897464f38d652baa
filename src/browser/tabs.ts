import browser, { type Tabs } from 'webextension-polyfill';
import type { Jar } from '../site/snapshot.ts';

/** A tab as far as the extension may see it; `url` is null without access to its site. */
export type TabInfo = { readonly id: number; readonly url: string | null; readonly jar: Jar };

/** Null if the tab is gone. */
export async function tabById(id: number): Promise<TabInfo | null> {
  try {
    const [tab, stores] = await Promise.all([browser.tabs.get(id), storesByTab()]);
    return describe(tab, id, stores);
  } catch {
    return null;
  }
}

/**
 * Answers about a tab, its jar and its badge. Null if the request failed because the tab, or its window with its jar, was closed
 * in the meantime.
 */
export async function unlessGone<Answer>(id: number, ask: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await ask();
  } catch (error) {
    if (await tabById(id)) throw error;
    return null;
  }
}

export async function everyTab(): Promise<TabInfo[]> {
  const [tabs, stores] = await Promise.all([browser.tabs.query({}), storesByTab()]);
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [describe(tab, tab.id, stores)]));
}

export async function activeTab(): Promise<TabInfo | null> {
  const [[tab], stores] = await Promise.all([browser.tabs.query({ active: true, currentWindow: true }), storesByTab()]);
  return tab?.id === undefined ? null : describe(tab, tab.id, stores);
}

async function storesByTab(): Promise<ReadonlyMap<number, string>> {
  const stores = await browser.cookies.getAllCookieStores();
  return new Map(stores.flatMap((store) => store.tabIds.map((id) => [id, store.id] as const)));
}

function describe(tab: Tabs.Tab, id: number, stores: ReadonlyMap<number, string>): TabInfo {
  // Only Firefox reports the store on the tab; Chrome lists the tabs of each store.
  const storeId = tab.cookieStoreId ?? stores.get(id) ?? (tab.incognito ? '1' : '0');
  return { id, url: tab.url ?? null, jar: jarOf(storeId, tab.incognito) };
}

function jarOf(storeId: string, incognito: boolean): Jar {
  if (incognito) return { storeId, kind: 'private', label: null };
  // The container's name would need `contextualIdentities`, which turns containers on for everyone, so its number has to do.
  const container = /^firefox-container-(\d+)$/.exec(storeId)?.[1];
  return container === undefined
    ? { storeId, kind: 'normal', label: null }
    : { storeId, kind: 'container', label: container };
}

export function onTabLoaded(listen: (id: number) => void): void {
  browser.tabs.onUpdated.addListener((id, change) => {
    if (change.url !== undefined || change.status !== undefined) listen(id);
  });
  browser.tabs.onReplaced.addListener((id) => listen(id));
}
