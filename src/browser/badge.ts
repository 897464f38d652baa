import browser from 'webextension-polyfill';

export type Badge = {
  /** One sign, or nothing. */
  readonly text: string;
  readonly color: string;
  readonly title: string;
};

/** The tab may close meanwhile: then there is nothing to mark. */
export async function setBadge(tabId: number, { text, color, title }: Badge): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setTitle({ tabId, title });
  } catch (error) {
    if (await tabExists(tabId)) throw error;
  }
}

async function tabExists(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}
