import browser from 'webextension-polyfill';

/** What the extension's own page in a tab is asked to show: the popup's view of another tab. */
export type AccessRequest = { readonly tabId: number; readonly url: string };

/** For Firefox's panel, which has no `permissions`: a tab of the extension's own may ask. */
export function openAccessPage({ tabId, url }: AccessRequest): void {
  const query = new URLSearchParams({ tab: String(tabId), url });
  window.open(`/popup/index.html?${query}`);
}

/** Null where the page is the toolbar's popup. */
export function accessRequest(): AccessRequest | null {
  const query = new URLSearchParams(location.search);
  const [tab, url] = [query.get('tab'), query.get('url')];
  return tab === null || url === null ? null : { tabId: Number(tab), url };
}

/** Goes back to the page that was being looked at. */
export async function leaveAccessPage({ tabId }: AccessRequest): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
  window.close();
}
