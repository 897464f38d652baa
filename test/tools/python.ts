import { existsSync } from 'node:fs';

const debian = '/usr/bin/python3';

/** The Python whose Flask is asked: `PYTHON` in the environment, else Debian's own, else the one in the path. setup.mjs looks at the same. */
export const python: string = process.env['PYTHON'] ?? (existsSync(debian) ? debian : 'python3');
