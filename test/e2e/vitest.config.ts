import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 90_000,
    retry: 0,
    include: ['test/e2e/**/*.e2e.ts'],
    // Each worker has its browsers, which its files share, one after the other; two at a time is what two cores bear.
    maxWorkers: 2,
    isolate: false,
    sequence: { concurrent: false },
  },
});
