import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, type Browser } from 'puppeteer-core';
import { build, preview } from 'vite';
import { findChromium, quietFlags } from '../e2e/chromium.ts';

export type Gallery = {
  readonly browser: Browser;
  /** The address of a state. */
  readonly url: (
    state: string,
    options: { readonly view: 'panel' | 'popup'; readonly theme: 'light' | 'dark' },
  ) => string;
  readonly close: () => Promise<void>;
};

const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url));

/** Builds the gallery, serves it on this machine only, and starts a browser without a window. */
export async function openGallery(): Promise<Gallery> {
  // A separate folder, because several run at once and a build empties it.
  const outDir = await mkdtemp(join(tmpdir(), 'decant-gallery-'));
  await build({ configFile, logLevel: 'warn', build: { outDir } });
  const server = await preview({
    configFile,
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.resolvedUrls?.local[0] ?? '';
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found');
  const browser = await launch({ executablePath, args: [...quietFlags, '--hide-scrollbars'] });
  return {
    browser,
    url: (state, options) => `${address}?${new URLSearchParams({ state, ...options }).toString()}`,
    close: async () => {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
