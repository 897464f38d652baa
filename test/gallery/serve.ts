import { fileURLToPath } from 'node:url';
import { launch, type Browser } from 'puppeteer-core';
import { build, preview } from 'vite';

export type Gallery = {
  readonly browser: Browser;
  /** The address of a state. */
  readonly url: (state: string, options: { readonly view: 'panel' | 'popup'; readonly theme: 'light' | 'dark' }) => string;
  readonly close: () => Promise<void>;
};

const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url));

/** Builds the gallery, serves it on this machine alone, and starts a browser without a window. */
export async function openGallery(): Promise<Gallery> {
  await build({ configFile, logLevel: 'warn' });
  const server = await preview({ configFile, logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } });
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--hide-scrollbars'] });
  return {
    browser,
    url: (state, options) => `${address}?${new URLSearchParams({ state, ...options }).toString()}`,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
