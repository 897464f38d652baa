import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 90_000,
    retry: 0,
    include: ['test/e2e/**/*.e2e.ts'],
    // Each worker has its own browsers, which its files share in sequence. Two workers at a time is what two cores can handle.
    maxWorkers: 2,
    isolate: false,
    sequence: { concurrent: false },
  },
});
