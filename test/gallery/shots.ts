import { mkdirSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';

// Pictures of every state into pictures/: `npm run shots`, or `npm run shots -- accepted nasty` for some.
const wanted = process.argv.slice(2);
const sizes = [
  { view: 'panel', width: 320, height: 700 },
  { view: 'panel', width: 600, height: 700 },
  { view: 'panel', width: 1200, height: 560 },
  { view: 'popup', width: 380, height: 560 },
];

const server = await createServer({ configFile: new URL('./vite.config.ts', import.meta.url).pathname });
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--hide-scrollbars'] });
const page = await browser.newPage();
page.on('pageerror', (error) => console.error('page error:', error));
page.on('console', (message) => message.type() === 'error' && console.error('console:', message.text()));
mkdirSync('pictures', { recursive: true });

const { states } = (await server.ssrLoadModule('/states.ts')) as typeof import('./states.ts');
const names = Object.keys(states).filter((name) => wanted.length === 0 || wanted.includes(name));
for (const name of names) {
  for (const { view, width, height } of sizes) {
    for (const theme of ['light', 'dark']) {
      await page.setViewport({ width, height });
      await page.goto(`${address}?state=${name}&view=${view}&theme=${theme}`, { waitUntil: 'load' });
      await page.waitForSelector('.panel, .popup');
      await page.screenshot({ path: `pictures/${name}-${view}-${width}-${theme}.png`, fullPage: true });
    }
  }
}
await browser.close();
await server.close();
