import { ok } from '../../foundation/result.ts';
import type { CopyForm } from './form.ts';
import { importsFor } from './python-source.ts';
import { sessionLines } from './session-lines.ts';

/** A client with this session for tests that have an `app` fixture, written as in Flask's documentation. */
export const pytestFixture: CopyForm = {
  name: 'pytest-fixture',
  isFor: ({ isForTestClient }) => isForTestClient === true,
  write({ value }) {
    const lines = sessionLines(value, 12);
    if (!lines.ok) return lines;
    return ok(
      [
        ...importsFor([value]),
        'import pytest',
        '',
        '',
        '@pytest.fixture',
        'def session_client(app):',
        '    with app.test_client() as client:',
        '        with client.session_transaction() as session:',
        lines.value,
        '        yield client',
        '',
      ].join('\n'),
    );
  },
};
