import type { PyValue } from '../../python/value.ts';
import { fail, ok, type Result } from '../../foundation/result.ts';
import { lineWidth } from '../layout.ts';
import type { CopyProblem } from './form.ts';
import { pythonSource } from './python-source.ts';

/** Python statements that set each key of a `session`, at this indent, with a line end after each but the last. */
export function sessionLines(session: PyValue, indent: number): Result<string, CopyProblem> {
  if (session.type !== 'dict') return fail({ code: 'not-a-mapping' });
  if (session.entries.length === 0) return ok(`${' '.repeat(indent)}session.clear()`);
  const lines: string[] = [];
  for (const { key, value } of session.entries) {
    const name = pythonSource(key, { indent, room: Infinity });
    if (!name.ok) return name;
    const start = `${' '.repeat(indent)}session[${name.value}] = `;
    const source = pythonSource(value, { indent, room: lineWidth - start.length });
    if (!source.ok) return source;
    lines.push(start + source.value);
  }
  return ok(lines.join('\n'));
}
