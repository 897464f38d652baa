import { describe, expect, it } from 'vitest';
import { dumpTagged } from '../../src/flask/dump.ts';
import { sessionMapping } from '../../src/flask/session.ts';
import { loadTagged } from '../../src/flask/tag.ts';
import { repr } from '../../src/python/repr.ts';
import type { PyDatetime, PyValue } from '../../src/python/value.ts';
import { askPython, generate } from '../python/ask-python.ts';
import { tagged } from './tagged.ts';

const load = (text: string): PyValue => {
  const result = loadTagged(text);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const dump = (value: PyValue) => {
  const result = dumpTagged(value);
  return result.ok ? result.value : result.problem;
};
const dict = (...entries: [PyValue, PyValue][]): PyValue => ({
  type: 'dict',
  entries: entries.map(([key, value]) => ({ key, value })),
});
const none: PyValue = { type: 'none' };
const text = (value: string): PyValue => ({ type: 'str', value });
const int = (value: bigint): PyValue => ({ type: 'int', value });
const nested = (type: 'list' | 'tuple', depth: number): PyValue =>
  Array.from({ length: depth }).reduce<PyValue>((item) => ({ type, items: [item] }), none);
const session = (type: 'list' | 'tuple', depth: number) => dump(dict([text('a'), nested(type, depth)]));
const date = (year: number, offset: number | null): PyDatetime => ({
  type: 'datetime',
  year,
  month: 1,
  day: 1,
  hour: 1,
  minute: 2,
  second: 3,
  microsecond: 4,
  offset,
});

describe('dumpTagged', () => {
  // Each answered by TaggedJSONSerializer of Flask 2.2.2 within an app.
  it.each([
    ['{"b":1,"a":[1.0,-0.0,1e16,NaN,-Infinity]}', '{"a":[1.0,-0.0,1e+16,NaN,-Infinity],"b":1}'],
    ['{"\\ud83d\\ude00":1,"\\uff00":2,"é\\n\\u007f/":3}', '{"\\u00e9\\n\\u007f/":3,"\\uff00":2,"\\ud83d\\ude00":1}'],
    ['{"a":{" di":{" t__":1}}}', '{"a":{" di":{" t__":1}}}'],
    ['{" di":{" m__":{" m":"<b>"}}}', '{" di":{" m__":{" m":"<b>"}}}'],
    [
      '{"a":{" d":"6 Nov 94 08:49:37 +0200"},"b":{" b":"aG=k="}}',
      '{"a":{" d":"Sun, 06 Nov 1994 06:49:37 GMT"},"b":{" b":"aGk="}}',
    ],
  ])('writes %s as %s', (before, after) => {
    expect(dump(load(before))).toBe(after);
  });

  it('turns the keys that JSON has words for into strings, once they are sorted', () => {
    expect(dump(dict([int(10n), none], [int(2n), none], [{ type: 'float', value: 2.5 }, none]))).toBe(
      '{"2":null,"2.5":null,"10":null}',
    );
    expect(dump(dict([{ type: 'bool', value: true }, none]))).toBe('{"true":null}');
    expect(dump(dict([none, none]))).toBe('{"null":null}');
  });

  it('refuses what Flask cannot write', () => {
    expect(dump(dict([text('a'), none], [int(1n), none]))).toEqual({ code: 'mixed-keys' });
    expect(dump(dict([none, none], [int(1n), none]))).toEqual({ code: 'mixed-keys' });
    expect(dump(dict([{ type: 'tuple', items: [] }, none]))).toEqual({ code: 'key-type' });
    expect(dump(int(10n ** 4300n))).toEqual({ code: 'int-too-long' });
    expect(dump(date(1, 7200))).toEqual({ code: 'date-overflow' });
    expect(dump(date(9999, null))).toBe('{" d":"Fri, 01 Jan 9999 01:02:03 GMT"}');
    expect(dump(date(1, -7200))).toBe('{" d":"Mon, 01 Jan 0001 03:02:03 GMT"}');
  });

  it('goes as deep as Flask does', () => {
    expect(session('list', 323)).toBeTypeOf('string');
    expect(session('list', 324)).toEqual({ code: 'too-deep', limit: 324 });
    expect(session('tuple', 242)).toBeTypeOf('string');
    expect(session('tuple', 243)).toEqual({ code: 'too-deep', limit: 324 });
    expect(session('list', 5000)).toEqual({ code: 'too-deep', limit: 324 });
  });

  it('agrees with Flask on any session that it loads', () => {
    const rows = generate(tagged, 4000);
    const answers = askPython(
      `from flask import Flask
from flask.json.tag import TaggedJSONSerializer
from flask.sessions import SecureCookieSession
serializer = TaggedJSONSerializer()
Flask('app').app_context().push()`,
      'return serializer.dumps(dict(SecureCookieSession(serializer.loads(row))))',
      rows,
    );
    const ours = rows.map((row) => {
      const loaded = loadTagged(row);
      const mapping = loaded.ok ? sessionMapping(loaded.value) : null;
      const dumped = mapping === null ? null : dumpTagged(mapping);
      if (mapping === null || dumped === null || !dumped.ok) return [row, null];
      return [row, dumped.value];
    });
    expect(ours).toEqual(rows.map((row, at) => [row, answers[at]]));
    expect(ours.filter(([, written]) => written !== null).length).toBeGreaterThan(300);
  });

  it('keeps the value', () => {
    const value = load('{"a":[1,1.0,{" t":[{" u":"00000000000000000000000000000001"}]},{" m":"<"},"\\ud83d"],"b":{}}');
    const written = dumpTagged(value);
    expect(written.ok && repr(load(written.value))).toBe(repr(value));
  });
});
