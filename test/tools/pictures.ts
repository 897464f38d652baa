import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, launch } from '../e2e/browser.ts';
import { type Theme, until } from '../e2e/driver.ts';
import type { PageView } from '../e2e/view.ts';
import { demoKey, startDemoSite } from '../sites/demo-site.ts';
import type { RunningSite } from '../sites/sites.ts';

// `npm run pictures -- --folder test/pictures`: the real panel and popup in both themes, from the builds in dist/. Chromium's
// pictures are for the README; Firefox's, named after it, are for a look.

const { values: options } = parseArgs({ options: { folder: { type: 'string', default: 'pictures/extension' } } });

// Bytes. An unpainted view has one colour and takes some 4 kB; these pictures take ten times as much.
const flat = 10_000;

async function shoot(view: PageView, file: string): Promise<void> {
  const isPainted = async () => {
    await view.screenshot(file);
    return statSync(file).size > flat;
  };
  await until(isPainted, { what: `something to see on ${file}` });
}

async function take(browser: Browser, site: RunningSite, theme: Theme): Promise<void> {
  const file = (what: string) => {
    const name = `${what}-${theme}.png`;
    return join(options.folder, browser.name === 'chromium' ? name : `${browser.name}-${name}`);
  };
  await browser.setTheme(theme);
  const tab = await browser.newTab(site.url('/shop'));
  const panel = await tab.openPanel();
  await panel.resize(1200, 700);
  // Something for the timeline to show.
  for (const path of ['/delete_session', '/set_session', '/shop']) await tab.navigate(site.url(path));
  await panel.waitForText('created');
  await panel.enter({ role: 'textbox', name: 'Secret key' }, demoKey);
  await panel.waitFor(() => document.querySelector('[data-rule="signed-by-current-key"]'));
  // A blinking caret would make every picture different.
  await panel.eval(() => (document.activeElement as HTMLElement | null)?.blur());
  await shoot(panel, file('panel'));
  const popup = await tab.openPopup();
  await popup.waitFor(() => document.querySelector('[data-rule="signed-by-current-key"]'));
  await shoot(popup, file('popup'));
  await popup.close();
  await panel.click({ role: 'button', name: /^Edit$/ });
  await panel.waitFor(() => document.querySelector('.edit-write'));
  await panel.enter({ role: 'textbox', name: 'Value of _user_id' }, '7');
  await panel.eval(() => (document.activeElement as HTMLElement | null)?.blur());
  await shoot(panel, file('edit'));
  await tab.close();
}

mkdirSync(options.folder, { recursive: true });
const site = await startDemoSite();
try {
  for (const name of ['chromium', 'firefox'] as const) {
    const browser = await launch(name);
    try {
      await browser.grant(['localhost']);
      for (const theme of ['light', 'dark'] as const) await take(browser, site, theme);
    } finally {
      await browser.close();
    }
  }
} finally {
  await site.stop();
}
console.log(`pictures are in ${options.folder}`);
