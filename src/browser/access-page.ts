import browser from 'webextension-polyfill';

/** What the extension's own page in a tab should show: the popup's view of another tab. */
export type AccessRequest = { readonly tabId: number; readonly url: string };

/** Firefox's panel has no `permissions`, but a tab of the extension's own may ask. */
export function openAccessPage({ tabId, url }: AccessRequest): void {
  const query = new URLSearchParams({ tab: String(tabId), url });
  window.open(`/popup/index.html?${query}`);
}

/** Null if the page is the toolbar's popup. */
export function accessRequest(): AccessRequest | null {
  const query = new URLSearchParams(location.search);
  const [tab, url] = [query.get('tab'), query.get('url')];
  return tab === null || url === null ? null : { tabId: Number(tab), url };
}

/** Returns to the page that the person was looking at. */
export async function leaveAccessPage({ tabId }: AccessRequest): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
  window.close();
}
