import browser from 'webextension-polyfill';

/** Firefox resolves the page's path from the devtools page, Chrome from the extension's root; a leading slash works in both. */
export function createPanel(title: string, icon: string, page: string): void {
  void browser.devtools.panels.create(title, icon, page);
}
