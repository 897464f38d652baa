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

  // A reader that is quadratic in a run of such pieces takes minutes here, and the test times out.
  test.each([' ', '\t', '"', '\\', '\\0', '\\\n', 'é'])('is read in linear time from a long run of %j', (piece) => {
    const value = receivedValue(`"a\\.${piece.repeat(200_000)}b"`);
    expect(value.startsWith('a')).toBe(true);
    expect(value.endsWith('b')).toBe(true);
  });
});
