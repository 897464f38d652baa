import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText, type TextForm, textFormsFor, writeText } from '../../src/edit/text.ts';
import { dumpTagged } from '../../src/flask/dump.ts';
import { repr } from '../../src/python/repr.ts';
import { asPython311 } from '../python/as-python-311.ts';
import { askPython, generate } from '../python/ask-python.ts';
import { anyValue, dict, flaskSession, int, list, plainSession, str } from './values.ts';

const session = dict({
  user_id: int(2),
  flashes: { type: 'tuple', items: [str('a'), int(1)] },
  cart: list(dict({ sku: str('x'.repeat(40)), count: int(1) }), dict({ sku: str('y'.repeat(40)), count: int(2) })),
  one: { type: 'tuple', items: [int(1)] },
  empty: dict({}),
});

test('Python text has one key a line, and what fits on its line', () => {
  expect(writeText(session, 'python')).toEqual({
    ok: true,
    value: `{
    'user_id': 2,
    'flashes': ('a', 1),
    'cart': [
        {'sku': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'count': 1},
        {'sku': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', 'count': 2},
    ],
    'one': (1,),
    'empty': {},
}`,
  });
});

test('JSON text is what Flask signs, over lines', () => {
  expect(
    writeText(
      dict({ b: { type: 'tuple', items: [int(1), dict({})] }, a: list(), c: str('{"x": [1]}') }),
      'tagged-json',
    ),
  ).toEqual({
    ok: true,
    value: `{
  "a": [],
  "b": {
    " t": [
      1,
      {}
    ]
  },
  "c": "{\\"x\\": [1]}"
}`,
  });
});

describe('what is written reads as the same value', () => {
  test('as Python, any value at all', () => {
    fc.assert(fc.property(anyValue, (value) => void expect(reread(value, 'python')).toBe(repr(value))));
  });

  test('as plain JSON, what JSON can hold', () => {
    fc.assert(
      fc.property(plainSession, (value) => {
        const once = reread(value, 'json');
        const parsed = readText(text(value, 'json'), 'json');
        expect(parsed.ok && reread(parsed.value, 'json')).toBe(once);
      }),
    );
  });

  test('as tagged JSON, for Flask as for us', () => {
    const sessions = generate(flaskSession, 300).filter((value) => dumpTagged(value).ok);
    const setup = 'from flask import Flask\nfrom flask.sessions import session_json_serializer\napp = Flask("x")';
    const answers = askPython(
      setup,
      'with app.app_context():\n    return repr(session_json_serializer.loads(row))',
      sessions.map((value) => text(value, 'tagged-json')),
    );
    const ours = sessions.map((value) => asPython311(reread(value, 'tagged-json')));
    expect(ours).toEqual(answers.map(asPython311));
  }, 60_000);
});

function text(value: Parameters<typeof writeText>[0], form: TextForm): string {
  const written = writeText(value, form);
  if (!written.ok) throw new Error(written.problem.code);
  return written.value;
}

function reread(value: Parameters<typeof writeText>[0], form: TextForm): string {
  const read = readText(text(value, form), form);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return repr(read.value);
}

describe('a mistake is marked where it is', () => {
  test.each<[TextForm, string, string, number, number, number]>([
    ['python', "{\n  'a': 1,\n  'b': [1, 2\n}", 'syntax', 25, 4, 1],
    ['python', "{'a': 1,\r\n 'b': nope}", 'not-a-literal', 16, 2, 7],
    ['python', "{'😀': nope}", 'not-a-literal', 7, 1, 8],
    ['python', '', 'empty', 0, 1, 1],
    ['python', "{'a': 'b", 'unterminated-string', 6, 1, 7],
    ['tagged-json', '{"a": 1,\n "b": nope}', 'json', 15, 2, 7],
    ['tagged-json', '{"😀": nope}', 'json', 7, 1, 8],
    ['tagged-json', '{"a": 1}}', 'json', 8, 1, 9],
    ['json', '[1,\n2,\n]', 'json', 7, 3, 1],
    ['json', `{"a": ${'9'.repeat(4301)}}`, 'int-too-long', 6, 1, 7],
  ])('%s: %j', (form, source, code, at, line, column) => {
    expect(readText(source, form)).toMatchObject({ ok: false, problem: { code, place: { at, line, column } } });
  });

  test.each<[TextForm, string, string]>([
    ['tagged-json', '{" u": "x"}', 'tag'],
    ['tagged-json', '['.repeat(1000) + ']'.repeat(1000), 'too-deep'],
  ])('%s: %j has no one place', (form, source, code) => {
    expect(readText(source, form)).toMatchObject({ ok: false, problem: { code, place: null } });
  });

  test('any text at all gives a value or a place inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom<TextForm>('python', 'tagged-json', 'json'),
        (source, form) => {
          const read = readText(source, form);
          if (!read.ok && read.problem.place !== null) expect(read.problem.place.at).toBeLessThanOrEqual(source.length);
        },
      ),
    );
  });
});

test('what Flask cannot write is no tagged JSON text', () => {
  const mixed = {
    type: 'dict',
    entries: [
      { key: int(1), value: int(1) },
      { key: str('a'), value: int(1) },
    ],
  } as const;
  expect(writeText(mixed, 'tagged-json')).toEqual({ ok: false, problem: { code: 'mixed-keys' } });
});

test('only Flask has tags', () => {
  expect(textFormsFor('flask')).toEqual(['python', 'tagged-json']);
  expect(textFormsFor('django')).toEqual(['python', 'json']);
});
