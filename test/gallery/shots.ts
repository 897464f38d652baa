import { mkdirSync } from 'node:fs';
import { openGallery } from './serve.ts';
import { states } from './states.ts';

// Pictures of every state into pictures/: `npm run shots`, or `npm run shots -- accepted nasty` for some.
const sizes = [
  { view: 'panel', width: 320, height: 700 },
  { view: 'panel', width: 600, height: 700 },
  { view: 'panel', width: 1200, height: 560 },
  { view: 'popup', width: 380, height: 560 },
] as const;

const wanted = process.argv.slice(2);
const names = Object.keys(states).filter((name) => wanted.length === 0 || wanted.includes(name));
mkdirSync('pictures', { recursive: true });

const gallery = await openGallery();
const page = await gallery.browser.newPage();
page.on('pageerror', (error) => console.error('page error:', error));
for (const state of names) {
  for (const { view, width, height } of sizes) {
    await page.setViewport({ width, height });
    for (const theme of ['light', 'dark'] as const) {
      await page.goto(gallery.url(state, { view, theme }));
      await page.waitForSelector('.panel, .popup');
      await page.waitForFunction(() => 'host' in globalThis);
      // Parts of the panel are fetched after the session is drawn.
      await page.waitForFunction(() => [...document.querySelectorAll('.panel .session')].every((session) => session.querySelector('.raw')));
      await page.waitForSelector('[data-settled]');
      await page.screenshot({ path: `pictures/${state}-${view}-${width}-${theme}.png`, fullPage: states[state]?.recording === undefined });
    }
  }
}
await gallery.close();
