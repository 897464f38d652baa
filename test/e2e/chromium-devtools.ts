import type { Frame, Page } from 'puppeteer-core';
import { panelTitle, type Theme } from './driver.ts';

/** Opens devtools on the page in that theme, with our panel selected; returns the devtools page and the panel's frame. */
export async function openPanel(page: Page, id: string, theme: Theme): Promise<{ devtools: Page; panel: Frame }> {
  let devtools = await openDevtools(id, page);
  // An extension learns the theme that devtools started with, and learns of changes only while its panel exists.
  if (await devtools.evaluate(choosing(theme))) {
    await devtools.close();
    devtools = await openDevtools(id, page);
  }
  await devtools.evaluate(showing(id));
  const panel = await devtools.waitForFrame(
    (frame) => frame.url().startsWith(`chrome-extension://${id}/devtools/panel.html`),
    { timeout: 30_000 },
  );
  return { devtools, panel };
}

async function openDevtools(id: string, page: Page): Promise<Page> {
  const devtools = await page.openDevTools();
  await devtools.waitForFrame((frame) => frame.url().startsWith(`chrome-extension://${id}/devtools/index.html`), {
    timeout: 30_000,
  });
  return devtools;
}

// Code for a devtools page is passed as text, because the test runner rewrites `import()` in functions.

/** Selects the devtools theme; true if it was a different one before. */
export function choosing(theme: Theme): string {
  return `import('./core/common/common.js').then(({ Settings }) => {
    const setting = Settings.Settings.instance().moduleSetting('ui-theme');
    const shown = { dark: 'dark', default: 'light' }[setting.get()] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    if (shown !== '${theme}') setting.set('${theme === 'dark' ? 'dark' : 'default'}');
    return shown !== '${theme}';
  })`;
}

/** Shows the panel, which devtools identify by origin and title without white space (ExtensionServer.onCreatePanel). */
function showing(id: string): string {
  const view = `chrome-extension://${id}${panelTitle}`.replace(/\s/g, '');
  return `import('./ui/legacy/legacy.js').then(async ({ ViewManager }) => {
    const manager = ViewManager.ViewManager.instance();
    const end = Date.now() + 15_000;
    while (!manager.hasView('${view}')) {
      if (Date.now() > end) throw new Error('devtools has no panel ${view}');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await manager.showView('${view}');
  })`;
}
