import { ok } from '../../foundation/result.ts';
import type { CopyForm } from './form.ts';
import { importsFor, pythonSource } from './python-source.ts';

/** The session as a Python expression, after the imports that its types need. */
export const python: CopyForm = {
  name: 'python',
  write({ value }) {
    const source = pythonSource(value, { indent: 0, room: 0 });
    const imports = importsFor([value]);
    return source.ok ? ok([...imports, ...(imports.length > 0 ? [''] : []), source.value].join('\n')) : source;
  },
};
