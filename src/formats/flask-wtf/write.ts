import { fail } from '../../foundation/result.ts';
import { writeCompactJson, writeTimed } from '../shared/write.ts';
import type { Write } from '../write.ts';

/** `generate_csrf` (flask_wtf/csrf.py). */
export const write: Write = (value, signing, compress) =>
  writeTimed(value.type === 'str' ? writeCompactJson(value, compress) : fail({ code: 'not-a-text' }), signing);
