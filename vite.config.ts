import { crx } from '@crxjs/vite-plugin';
import { preact } from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import base from './manifest.json' with { type: 'json' };

type Target = 'chrome' | 'firefox';

/** The one manifest, without the keys that the other browser's store would warn about. */
function manifestFor(target: Target) {
  const { browser_specific_settings, minimum_chrome_version, ...shared } = base;
  return target === 'chrome'
    ? { ...shared, minimum_chrome_version }
    : { ...shared, browser_specific_settings };
}

/** Preact assigns innerHTML only for dangerouslySetInnerHTML, which is never used here; addons-linter warns about it. */
function preactWithoutInnerHtml(): Plugin {
  return {
    name: 'preact-without-inner-html',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.m?js$/ },
      handler(code) {
        const changed = code.replace(/\.innerHTML=(\w+)\.__html/g, '.textContent=$1.__html');
        if (changed === code) this.error('preact changed: no innerHTML assignment found');
        return { code: changed, map: null };
      },
    },
  };
}

export default defineConfig(({ mode, command }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  const extension = mode === 'test' ? [] : [crx({ manifest: manifestFor(target) as never, browser: target })];
  return {
    plugins: [preactWithoutInnerHtml(), preact(), ...extension],
    build: {
      // A dev server's manifest exposes every file: keep it out of the builds that people load.
      outDir: command === 'serve' ? `dist/dev-${target}` : `dist/${target}`,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      target: target === 'chrome' ? 'chrome119' : 'firefox142',
      rolldownOptions: {
        input: { panel: 'devtools/panel.html' },
        // pako says nothing of side effects and has none: reading needs no compressor.
        treeshake: { moduleSideEffects: (id) => !id.includes('/node_modules/pako/') },
      },
    },
    test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**', 'node_modules/**'] },
  };
});
