import { afterAll, vi } from 'vitest';

// Files share their modules: one that is half loaded when its file ends would be lost to those that follow in its worker.
afterAll(() => vi.dynamicImportSettled());
