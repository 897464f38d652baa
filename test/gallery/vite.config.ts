import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The plain page on which the views are designed: every state, without a browser extension. */
export default defineConfig({
  root: here('.'),
  cacheDir: here('../../node_modules/.vite-gallery'),
  plugins: [preact()],
  server: { host: '127.0.0.1', fs: { allow: [here('../..')] } },
  build: { outDir: here('../../dist/gallery'), emptyOutDir: true, modulePreload: false },
});
