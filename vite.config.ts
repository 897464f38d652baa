import { crx } from '@crxjs/vite-plugin';
import { preact } from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

type Browser = 'chrome' | 'firefox';

/** The oldest versions that the manifest names. */
const targets: Readonly<Record<Browser, string>> = { chrome: 'chrome119', firefox: 'firefox142' };

/** The one manifest, without the keys that the other browser's store warns about. */
function manifestFor(browser: Browser) {
  const { action, browser_specific_settings, minimum_chrome_version, ...shared } = manifest;
  const { default_area, ...button } = action;
  return browser === 'chrome'
    ? { ...shared, action: button, minimum_chrome_version }
    : { ...shared, action: { ...button, default_area }, browser_specific_settings };
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

/**
 * What any page needs at once is one file, because each additional file costs some ten milliseconds (`npm run bench:open`). What
 * a person opens later follows the import graph. Code that only the background or the recorder needs stays with it, above all the
 * public suffix list.
 */
const ofOnePage =
  /\/src\/(?:background\/|recording\/|browser\/recording\.ts|jar\/registrable-domain)|\/node_modules\/tldts/;
const atOnce = {
  name: 'at-once',
  tags: ['$initial' as const],
  test: (id: string) => /\/(?:src|node_modules)\//.test(id) && !ofOnePage.test(id),
};

/** `vite build --mode chrome` or `--mode firefox`. */
export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [preactWithoutInnerHtml(), preact(), crx({ manifest: manifestFor(browser) as never, browser })],
    build: {
      outDir: `dist/${browser}`,
      target: targets[browser],
      modulePreload: { polyfill: false },
      // The manifest names the devtools page; only its script knows about the panel.
      rolldownOptions: {
        input: ['devtools/panel.html'],
        output: { codeSplitting: { groups: [atOnce] } },
        // Rolldown copies a constant text into each place that reads it, so a page would contain the public suffix list three
        // times.
        optimization: { inlineConst: false },
      },
    },
  };
});
