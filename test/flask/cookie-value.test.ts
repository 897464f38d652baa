import { describe, expect, test } from 'vitest';
import { receivedValue } from '../../src/flask/cookie-value.ts';
import { askPython } from '../python/ask-python.ts';

const values = [
  'a.b.c',
  '"a.b.c"',
  ' a.b.c ',
  '"a.b.c',
  'a.b.c"',
  '""',
  '"',
  '',
  '"a\\"b"',
  '"a\\056b"',
  '"a\\.b"',
  '"\\\\056"',
  '"a\\"',
  '"\\303\\251"',
  '"\\351"',
  '"é"',
  'é',
  '"a"b"',
  "'a'",
  '"\\4\\08\\377"',
  '"ada@example.org|ff"',
  '\\"a\\"',
];

describe('the value that Flask is given', () => {
  test('is what Werkzeug makes of the header', () => {
    const answers = askPython(
      `from flask import Flask, request
app = Flask("x")`,
      `header = "session=" + row.encode().decode("latin-1")
with app.test_request_context(environ_overrides={"HTTP_COOKIE": header}):
    return request.cookies["session"]`,
      values,
    );
    expect(values.map(receivedValue)).toEqual(answers);
  });

  test.each([' ', '\t', '"', '\\', '\\0', '\\\n', 'é'])('is there at once however long: %j', (piece) => {
    const value = `"a\\.${piece.repeat(200_000)}b"`;
    const started = performance.now();
    receivedValue(value);
    // Quadratic, a row of blanks took a minute.
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
