import { strRepr } from '../../python/repr.ts';
import { ok } from '../../foundation/result.ts';
import type { CopyForm } from './form.ts';
import { importsFor } from './python-source.ts';
import { sessionLines } from './session-lines.ts';

/** A request by Flask's test client with this session, given an `app`. */
export const sessionTransaction: CopyForm = {
  name: 'session-transaction',
  isFor: ({ isForTestClient }) => isForTestClient === true,
  write({ value, url }) {
    const lines = sessionLines(value, 8);
    if (!lines.ok) return lines;
    const imports = importsFor([value]);
    return ok(
      [
        ...imports,
        ...(imports.length > 0 ? [''] : []),
        'with app.test_client() as client:',
        '    with client.session_transaction() as session:',
        lines.value,
        `    response = client.get(${strRepr(pathOf(url))})`,
        '',
      ].join('\n'),
    );
  },
};

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
