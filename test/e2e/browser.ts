import { launchChromium } from './chromium.ts';
import type { BrowserName, Driver, LaunchOptions, TabDriver } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { type PageView, viewOf } from './view.ts';

/** A running browser with the extension, with the same interface for both. */
export type Browser = Omit<Driver, 'newTab' | 'privateTab' | 'containerTab' | 'extensionTab'> & {
  newTab(url: string): Promise<Tab>;
  /** A tab in a private window, where the extension is allowed to run. */
  privateTab(url: string): Promise<Tab>;
  /** A tab in a Firefox container. Fails in Chromium, which has none. */
  containerTab(url: string): Promise<Tab>;
  /** Waits for a page that the extension opened as a tab; `part` is a part of its address. */
  extensionTab(part: string): Promise<PageView>;
};

export type Tab = Omit<TabDriver, 'page' | 'openPopup' | 'openPanel'> & {
  readonly page: PageView;
  /** Clicks the toolbar button; `clickedAt` in ms since 1970. */
  openPopup(): Promise<PageView & { readonly clickedAt: number }>;
  /** Opens devtools on this tab, with our panel selected. */
  openPanel(): Promise<PageView>;
};

export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  const driver = await (name === 'chromium' ? launchChromium(options) : launchFirefox(options));
  return {
    ...driver,
    newTab: async (url) => tabOf(await driver.newTab(url)),
    privateTab: async (url) => tabOf(await driver.privateTab(url)),
    containerTab: async (url) => tabOf(await driver.containerTab(url)),
    extensionTab: async (part) => viewOf(await driver.extensionTab(part)),
  };
}

function tabOf(driver: TabDriver): Tab {
  return {
    ...driver,
    page: viewOf(driver.page),
    openPopup: async () => {
      const { view, clickedAt } = await driver.openPopup();
      return { ...viewOf(view), clickedAt };
    },
    openPanel: async () => viewOf(await driver.openPanel()),
  };
}
