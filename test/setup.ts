import { afterAll, vi } from 'vitest';

// Files share their modules: a module that is half loaded when its file ends would be lost to the next files in the worker.
afterAll(() => vi.dynamicImportSettled());
