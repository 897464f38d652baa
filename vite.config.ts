import { readFileSync, writeFileSync } from 'node:fs';
import { crx } from '@crxjs/vite-plugin';
import { preact } from '@preact/preset-vite';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import base from './manifest.json' with { type: 'json' };

type Target = 'chrome' | 'firefox';

/** The one manifest, without the keys that the other browser's store would warn about. */
function manifestFor(target: Target) {
  const { action, browser_specific_settings, minimum_chrome_version, devtools_page: _, ...shared } = base;
  const { default_area, ...button } = action;
  return target === 'chrome'
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

/** What `src/browser` calls of the polyfill's table, by namespace; what it knows of the rest is half of its size. */
const calls: Readonly<Record<string, readonly string[]>> = {
  action: ['setBadgeBackgroundColor', 'setBadgeText', 'setBadgeTextColor', 'setTitle'],
  alarms: ['clear'],
  cookies: ['getAll', 'getAllCookieStores', 'remove', 'set'],
  devtools: ['inspectedWindow', 'panels'],
  permissions: ['contains', 'getAll', 'request'],
  storage: ['local', 'session'],
  tabs: ['get', 'query', 'update'],
};

/** Devtools' pages have no others, but for Chrome's permissions. */
const inDevtools = ['devtools', 'permissions'];
const elsewhere = Object.keys(calls).filter((namespace) => namespace !== 'devtools');

/** Messages go over ports here, and no setting of the browser's is touched: what wraps those is dropped. Null where it is not found. */
function withoutMessages(code: string, isDevtools: boolean): string | null {
  const wrappers = /const staticWrappers = \{.*?\n {6}\};/s;
  const privacy = /apiMetadata\.privacy = \{.*?\n {6}\};/s;
  if (!wrappers.test(code) || !privacy.test(code)) return null;
  const kept = isDevtools
    ? '{ devtools: { network: { onRequestFinished: wrapEvent(onRequestFinishedWrappers) } } }'
    : '{}';
  return code
    .replace(wrappers, `const staticWrappers = ${kept};`)
    .replace(privacy, '')
    .replaceAll('= new DefaultWeakMap(', '= /* @__PURE__ */ new DefaultWeakMap(');
}

function polyfillOfOurCalls(namespaces: readonly string[]): Plugin {
  return {
    name: 'polyfill-of-our-calls',
    apply: 'build',
    transform: {
      filter: { id: /\/browser-polyfill\.js$/ },
      handler(code) {
        const [all = '', table = ''] = /const apiMetadata = (\{.*?\n {6}\});/s.exec(code) ?? [];
        if (table === '') this.error('webextension-polyfill changed: no table of namespaces found');
        const known: Record<string, Record<string, unknown>> = JSON.parse(table);
        const ours = namespaces.map((namespace) => [
          namespace,
          Object.fromEntries((calls[namespace] ?? []).map((name) => [name, known[namespace]?.[name]])),
        ]);
        const slim = code.replace(all, `const apiMetadata = ${JSON.stringify(Object.fromEntries(ours))};`);
        return {
          code:
            withoutMessages(slim, namespaces.includes('devtools')) ??
            this.error('webextension-polyfill changed: its wrappers are not where they were'),
          map: null,
        };
      },
    },
  };
}

/** Vite's helper fetches ahead over a network; an extension's files lie beside it, so an import is an import. */
function withoutPreload(): Plugin {
  return {
    name: 'without-preload',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
  };
}

/** The first build knows nothing of the devtools pages; the second adds them, and says so in the manifest. */
function withDevtoolsPage(outDir: string): Plugin {
  return {
    name: 'with-devtools-page',
    closeBundle() {
      const manifest: object = JSON.parse(readFileSync(`${outDir}/manifest.json`, 'utf8'));
      writeFileSync(
        `${outDir}/manifest.json`,
        JSON.stringify({ ...manifest, devtools_page: base.devtools_page }, null, 2),
      );
    },
  };
}

const loadedByPopup = /\/(node_modules|src\/(?!background\/index))|\0/;
// Of the panel's own rooms all but what it fetches after its first look (src/ui/later.tsx).
const later =
  'Clocks|edit/|Extras|ToolbarActions|CookieFacts|Fact|FindSettings|Key|Lifetime|Menu|Paste|RawValue|SessionFacts|Sign|changes|parse-|ring-|timeline|tree/(CopyMenu|copy|json-text|marks-of)|words-';
const loadedByPanel = new RegExp(
  `/(node_modules/(?!@tanstack|pako/lib/(deflate|utils/strings|zlib/(deflate|messages|trees)))|src/(browser/(?!recording)|site|formats|flask/(?!dump|sort)|itsdangerous/(?!url-safe-dump)|python/(?!literal|deflate|http-date|json-write)|session/(inspect|verdict)|ui/(?!${later})))|\\0`,
);

/** Tests that put something in a module's place. */
const mocked = 'test/**/*.mocked.test.ts';

/**
 * A mode is a browser, or a browser and `-devtools`. Popup and background are one build, the devtools pages another: in one build
 * they would share their modules whole, and the popup, which must open at a glance, would carry the panel's half of each.
 */
export default defineConfig(({ mode }) => {
  const target: Target = mode.startsWith('firefox') ? 'firefox' : 'chrome';
  const isDevtools = mode.endsWith('-devtools');
  // A folder for each target. Vitest reads this file too, and needs none of the plugins: preact's alone read each module twice.
  const outDir = `dist/${target}`;
  const pages = isDevtools
    ? withDevtoolsPage(outDir)
    : crx({ manifest: manifestFor(target) as never, browser: target });
  const build: UserConfig['build'] = {
    outDir,
    emptyOutDir: !isDevtools,
    // A page names all that it needs at once: asked for one after the other, its files come later than the popup's glance allows.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
    // Three in a hundred smaller than Vite's own: the budgets are tight, and nobody waits for this build.
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: { passes: 3, unsafe_arrows: true, hoist_funs: !isDevtools, inline: 1, lhs_constants: false },
    },
    target: target === 'chrome' ? 'chrome119' : 'firefox142',
    rolldownOptions: {
      ...(isDevtools && { input: ['devtools/index.html', 'devtools/panel.html'] }),
      // Many small chunks compress worse: what is loaded at once anyway is one.
      output: { codeSplitting: { groups: [{ name: 'core', test: isDevtools ? loadedByPanel : loadedByPopup }] } },
      // pako says nothing of side effects and has none: reading needs no compressor.
      treeshake: { moduleSideEffects: (id) => !id.includes('/node_modules/pako/') },
    },
  };
  return {
    plugins:
      mode === 'test'
        ? []
        : [
            preactWithoutInnerHtml(),
            polyfillOfOurCalls(isDevtools ? inDevtools : elsewhere),
            withoutPreload(),
            preact(),
            pages,
          ],
    build,
    test: {
      setupFiles: 'test/setup.ts',
      testTimeout: 60_000,
      maxWorkers: '100%',
      projects: [
        // Nothing pure keeps a state of its own, so files share their modules: loading them anew for each took as long as all tests do.
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['test/**/*.test.{ts,tsx}'],
            exclude: ['test/e2e/**', mocked],
            isolate: false,
          },
        },
        // A module that was loaded with another's mock in it is no module to share.
        { extends: true, test: { name: 'mocked', include: [mocked] } },
      ],
    },
  };
});
