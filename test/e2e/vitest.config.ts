import { defineConfig } from 'vitest/config';

const shared = {
  testTimeout: 60_000,
  hookTimeout: 90_000,
  retry: 0,
};
const figures = 'test/e2e/figures.e2e.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'scenarios',
          include: ['test/e2e/**/*.e2e.ts'],
          exclude: [figures],
          // Each worker has its browsers, which its files share, one after the other; two at a time is what two cores bear.
          maxWorkers: 2,
          isolate: false,
          sequence: { concurrent: false, groupOrder: 0 },
        },
      },
      // What is measured has the machine to itself, when all else is done.
      {
        test: {
          ...shared,
          name: 'figures',
          include: [figures],
          maxWorkers: 1,
          sequence: { concurrent: false, groupOrder: 1 },
        },
      },
    ],
  },
});
