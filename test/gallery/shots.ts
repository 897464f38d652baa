import { mkdirSync } from 'node:fs';
import { openGallery } from './serve.ts';
import { stateNames, stateOf } from './states.ts';

// Pictures of every state into pictures/: `npm run shots`, or `npm run shots -- accepted nasty` for some.
/**
 * As wide and high as docked devtools: at the side, at the bottom, in a separate window. The whole page is as high as its
 * content.
 */
const sizes = {
  panel: [
    { width: 320, height: 700, whole: true },
    { width: 500, height: 600, whole: false },
    { width: 700, height: 600, whole: false },
    { width: 1200, height: 250, whole: false },
    { width: 1200, height: 700, whole: true },
    { width: 1900, height: 600, whole: false },
  ],
  popup: [{ width: 380, height: 560, whole: true }],
} as const;

const wanted = process.argv.slice(2);
const names = stateNames.filter((name) => wanted.length === 0 || wanted.includes(name));
mkdirSync('pictures', { recursive: true });

const gallery = await openGallery();
const page = await gallery.browser.newPage();
page.on('pageerror', (error) => console.error('page error:', error));
for (const state of names) {
  for (const view of ['panel', 'popup'] as const) {
    await page.setViewport(sizes[view][0]);
    await page.goto(gallery.url(state, { view, theme: 'light' }));
    await page.waitForSelector('.panel, .popup');
    await page.waitForFunction(() => 'host' in globalThis);
    // Parts of the panel load after the session is drawn.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.panel .session:has(> .session-facts)')].every((session) =>
        session.querySelector('.raw, .saved'),
      ),
    );
    await page.waitForSelector('[data-settled]');
    for (const theme of ['light', 'dark'] as const) {
      await page.evaluate((to) => host.setTheme(to), theme);
      for (const { width, height, whole } of sizes[view]) {
        await page.setViewport({ width, height });
        const path = `pictures/${state}-${view}-${width}x${height}-${theme}.png` as const;
        await page.screenshot({ path, fullPage: whole && stateOf(state)?.recording === undefined });
      }
    }
  }
}
await gallery.close();
