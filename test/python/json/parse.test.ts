import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depthLimit, parseJson, valueCap } from '../../../src/python/json/parse.ts';
import { repr } from '../../../src/python/repr.ts';
import { ok } from '../../../src/foundation/result.ts';
import { askPython, generate } from '../ask-python.ts';

const answer = (text: string) => {
  const result = parseJson(text);
  return result.ok ? repr(result.value) : result.problem;
};
const stopped = (at: number, detail: string) => ({ code: 'json', at, detail });

describe('parseJson', () => {
  // Each answered by json.loads of CPython 3.11.2.
  it.each([
    ['[1, 1.0, 1e0, -0, -0.0]', '[1, 1.0, 1.0, 0, -0.0]'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
    ['[NaN, Infinity, -Infinity, 1e999, -1e999, 1e-999]', '[nan, inf, -inf, inf, -inf, 0.0]'],
    ['{"10": 1, "9": 2, "__proto__": 3, "constructor": 4}', "{'10': 1, '9': 2, '__proto__': 3, 'constructor': 4}"],
    ['{"a": 1, "b": 2, "a": 3}', "{'a': 3, 'b': 2}"],
    ['"\\ud83d\\ude00 \\ud83d \\ude00"', "'😀 \\ud83d \\ude00'"],
    [' \t\r\n[]\n', '[]'],
    ['"\u007f\u2028"', "'\\x7f\\u2028'"],
  ])('reads %s', (text, expected) => {
    expect(answer(text)).toBe(expected);
  });

  it.each([
    ['', 0, 'Expecting value'],
    ['\ufeff1', 0, 'Unexpected UTF-8 BOM (decode using utf-8-sig)'],
    ['\u00a01', 0, 'Expecting value'],
    ['"a\tb"', 2, 'Invalid control character at'],
    ['"😀\\x"', 2, 'Invalid \\escape'],
    ['"\\u12g4"', 2, 'Invalid \\uXXXX escape'],
    ['"\\u1234', 2, 'Invalid \\uXXXX escape'],
    ['"abc', 0, 'Unterminated string starting at'],
    ['[1,]', 3, 'Expecting value'],
    ['{"a":1,}', 7, 'Expecting property name enclosed in double quotes'],
    ['{1:1}', 1, 'Expecting property name enclosed in double quotes'],
    ['{"a" 1}', 5, "Expecting ':' delimiter"],
    ['01', 1, 'Extra data'],
    ['-', 0, 'Expecting value'],
    ['+1', 0, 'Expecting value'],
    ['-NaN', 0, 'Expecting value'],
    ['"😀" x', 4, 'Extra data'],
  ])('stops in %j at %i: %s', (text, at, detail) => {
    expect(answer(text)).toEqual(stopped(at, detail));
  });

  it('names the keys that came more than once, each once', () => {
    const result = parseJson('{"a":1,"b":2,"a":3,"a":4}');
    expect(result.ok && result.value).toMatchObject({ duplicates: ['a'] });
    expect(parseJson('{"a":1}')).toEqual(ok({ type: 'dict', entries: [entry('a', 1n)] }));
  });

  it('reads 4300 digits and no more', () => {
    const digits = '1'.repeat(4300);
    expect(answer(`-${digits}`)).toBe(`-${digits}`);
    expect(answer(`["😀", ${digits}1]`)).toEqual({ code: 'int-too-long', at: 6 });
    expect(answer(`${digits}1.5`)).toBe('inf');
  });

  it.each([
    ['lists', '[', ']'],
    ['dicts', '{"a":', '}'],
  ])('reads nested %s to the limit, and names it at any depth', (_, open, close) => {
    const nested = (depth: number) => `${open.repeat(depth - 1)}[]${close.repeat(depth - 1)}`;
    expect(parseJson(nested(depthLimit)).ok).toBe(true);
    for (const depth of [depthLimit + 1, 10_000, 1_000_000]) {
      expect(answer(nested(depth))).toEqual({ code: 'too-deep', limit: depthLimit });
      expect(answer(open.repeat(depth))).toEqual({ code: 'too-deep', limit: depthLimit });
    }
  });

  it('stops at the cap on values', () => {
    expect(parseJson(ones(valueCap - 1)).ok).toBe(true);
    expect(answer(ones(valueCap))).toEqual({ code: 'too-many-values', cap: valueCap });
  });

  it('keeps the place of each of many keys', () => {
    const names = Array.from({ length: 50 }, (_, at) => `k${at}`);
    const again = [...names.slice(40), 'k0', 'k0', 'new', 'new'];
    const result = parseJson(`{${[...names, ...again].map((name, at) => `"${name}":${at}`).join()}}`);
    const dict = result.ok && result.value.type === 'dict' ? result.value : null;
    expect(dict?.entries.map(({ key }) => key.type === 'str' && key.value)).toEqual([...names, 'new']);
    expect(dict?.entries[0]).toEqual(entry('k0', 61n));
    expect(dict?.duplicates).toEqual([...names.slice(40), 'k0', 'new']);
  });

  it('gives any text a value or a problem', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: anyUnit }), soup), (text) => typeof parseJson(text).ok === 'boolean'),
    );
  });

  it('agrees with Python on sound and broken JSON: the value, or message and place', () => {
    const sound = fc.json({ stringUnit: fc.constantFrom(...'ab"\\/\n\0\x7fé\u2028漢😀') });
    const cut = fc.tuple(sound, fc.nat(), fc.constantFrom('', ...pieces)).map(([text, at, piece]) => {
      const place = text.length === 0 ? 0 : at % text.length;
      return (text.slice(0, place) + piece + text.slice(place + 1)).replaceAll(/\p{Surrogate}/gu, '?');
    });
    const rows = generate(fc.oneof(soup, sound, cut), 2500);
    const answers = askPython(
      '',
      `try:
    return repr(json.loads(row))
except json.JSONDecodeError as e:
    return {'code': 'json', 'at': e.pos, 'detail': e.msg}`,
      rows,
    );
    expect(rows.map((row) => [row, answer(row)])).toEqual(rows.map((row, at) => [row, answers[at]]));
  });
});

const ones = (count: number) => `[${Array.from({ length: count }, () => 1).join()}]`;

function entry(key: string, value: bigint) {
  return { key: { type: 'str', value: key }, value: { type: 'int', value } };
}

const pieces = [
  ...'[]{},:" \n\t-+.eE01f\\/u\u00a0😀',
  ...String.raw`"a" "b": "a": \u d83d de00 \ud83d\ude00 "\ud83d" 1.5 1e5 -0 12e+ \n \x "" [] {} [1,2]`.split(' '),
  ...'NaN Infinity -Infinity null true false nul'.split(' '),
];
const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join(''));
const anyUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));
