import type { Frame, Page } from 'puppeteer-core';
import { panelTitle, type Theme } from './driver.ts';

/** Opens devtools on the page, in that theme, and in it the panel; gives devtools' page and the panel's frame. */
export async function openPanel(page: Page, id: string, theme: Theme): Promise<{ devtools: Page; panel: Frame }> {
  let devtools = await openDevtools(id, page);
  // An extension is told the theme with which devtools started, and changes only while its panel is there.
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

// What runs in a devtools page is text: the test runner rewrites `import()` in functions.

/** Chooses devtools' theme; true where it was another before. */
export function choosing(theme: Theme): string {
  return `import('./core/common/common.js').then(({ Settings }) => {
    const setting = Settings.Settings.instance().moduleSetting('ui-theme');
    const shown = { dark: 'dark', default: 'light' }[setting.get()] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    if (shown !== '${theme}') setting.set('${theme === 'dark' ? 'dark' : 'default'}');
    return shown !== '${theme}';
  })`;
}

/** Shows the panel, which devtools name by origin and title, without white space (ExtensionServer.onCreatePanel). */
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
