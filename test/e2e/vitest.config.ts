import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    // Each file has a browser of its own; two at a time is what two cores bear.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    retry: 0,
    // Scenarios of one file share a browser, one after the other.
    sequence: { concurrent: false },
  },
});
