import browser from 'webextension-polyfill';

export type Badge = {
  /** One sign, or nothing. */
  readonly text: string;
  readonly color: string;
  readonly title: string;
};

/** Fails if the tab was closed in the meantime. */
export async function setBadge(tabId: number, { text, color, title }: Badge): Promise<void> {
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  await browser.action.setTitle({ tabId, title });
}
