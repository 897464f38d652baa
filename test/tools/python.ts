import { existsSync } from 'node:fs';

const debian = '/usr/bin/python3';

/**
 * The Python whose Flask is asked: `PYTHON` from the environment, else Debian's own, else the first in the path. setup.mjs checks
 * the same.
 */
export const python: string = process.env['PYTHON'] ?? (existsSync(debian) ? debian : 'python3');
