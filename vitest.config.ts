import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of code that calls the browser. */
const onFakeBrowser = ['test/browser/**/*.test.ts', 'test/background/**/*.test.ts'];
const fakeBrowser = fileURLToPath(new URL('test/fake-browser/index.ts', import.meta.url));

/** `mode` is the value of `import.meta.env.MODE` in that browser's build, which tells the source and the fake the engine. */
const asEngine = (name: string, mode: 'chrome' | 'firefox') => ({
  extends: true as const,
  mode,
  resolve: { alias: { 'webextension-polyfill': fakeBrowser } },
  test: { name, include: onFakeBrowser },
});

/** `vitest run`: the unit tests. End-to-end tests have their own configuration in test/e2e/. */
export default defineConfig({
  test: {
    setupFiles: 'test/setup.ts',
    testTimeout: 60_000,
    maxWorkers: '100%',
    projects: [
      // Pure modules keep no state, so test files share them: loading them again for each file took as long as all tests
      // together.
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', ...onFakeBrowser],
          isolate: false,
        },
      },
      asEngine('chromium', 'chrome'),
      asEngine('firefox', 'firefox'),
    ],
  },
});
