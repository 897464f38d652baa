import { spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLiteral, readLiteralAt } from '../../../src/python/literal/literal.ts';
import type { PyValue } from '../../../src/python/value.ts';
import { python } from '../../tools/python.ts';

// Arbitrary UTF-16 units, including lone surrogates; fast-check's own binary unit takes seconds to set up.
const anyText = fc.array(fc.nat(0xffff), { maxLength: 12 }).map((units) => String.fromCharCode(...units));

const valueOf = (text: string) => {
  const parsed = parseLiteral(text);
  return parsed.ok ? parsed.value : parsed.problem;
};
const str = (text: string) => ({ type: 'str', value: text });
const bytes = (...all: number[]) => ({ type: 'bytes', value: Uint8Array.from(all) });

describe('parseLiteral', () => {
  test.each([
    [`'a\\'b'`, str("a'b")],
    [`u"\\x41\\u00e9\\U0001f600\\101\\0"`, str('Aé😀A\0')],
    [String.raw`r'\n\'\\'`, str(String.raw`\n\'\\`)],
    [`'''a\r\nb\rc'''`, str('a\nb\nc')],
    [`'a' "b"'''c'''`, str('abc')],
    [`'a\\\nb'`, str('ab')],
    [`'\\d'`, str('\\d')],
    [`b'\\x9f\\400\\n\\u0041'`, bytes(0x9f, 0, 10, 92, 117, 48, 48, 52, 49)],
    [`rB'\\x'`, bytes(92, 120)],
    ['1_000', { type: 'int', value: 1000n }],
    ['-0xFF', { type: 'int', value: -255n }],
    ['123456789012345678901234567890', { type: 'int', value: 123456789012345678901234567890n }],
    ['1.', { type: 'float', value: 1 }],
    ['-.5e-3', { type: 'float', value: -0.0005 }],
    ['-inf', { type: 'float', value: -Infinity }],
    ['nan', { type: 'float', value: NaN }],
    ['()', { type: 'tuple', items: [] }],
    ['-((1))', { type: 'int', value: -1n }],
    ['(1)', { type: 'int', value: 1n }],
    ['1,', { type: 'tuple', items: [{ type: 'int', value: 1n }] }],
    ['[True, # yes\n None,]', { type: 'list', items: [{ type: 'bool', value: true }, { type: 'none' }] }],
    [`UUID('12345678-1234-5678-1234-567812345678')`, { type: 'uuid', hex: '12345678123456781234567812345678' }],
    [`Markup('<b>')`, { type: 'markup', value: '<b>' }],
  ])('reads %s as Python does', (text, expected) => {
    expect(valueOf(text)).toEqual(expected);
  });

  test.each([
    ['datetime.datetime(2024, 2, 29, 1, 2)', [2024, 2, 29, 1, 2, 0, 0, null]],
    ['datetime.datetime(1, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)', [1, 1, 1, 0, 0, 0, 0, 0]],
    [
      'datetime.datetime(2024, 1, 1, 23, 59, 59, 5, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=68400)))',
      [2024, 1, 1, 23, 59, 59, 5, -18_000],
    ],
    [
      `datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600), 'CET'))`,
      [2024, 1, 1, 0, 0, 0, 0, 3600],
    ],
  ])(
    'reads what repr() writes for a datetime: %s',
    (text, [year, month, day, hour, minute, second, microsecond, offset]) => {
      expect(valueOf(text)).toEqual({ type: 'datetime', year, month, day, hour, minute, second, microsecond, offset });
    },
  );

  test('keeps the first spelling of equal keys, the last value, and names what came twice', () => {
    expect(valueOf("{1: 'a', 'k': 1, True: 'b', 'k': 2}")).toEqual({
      type: 'dict',
      entries: [
        { key: { type: 'int', value: 1n }, value: str('b') },
        { key: str('k'), value: { type: 'int', value: 2n } },
      ],
      duplicates: ['k'],
    });
  });

  test.each([
    ['', 'empty', 0],
    ['# only this', 'empty', 11],
    ["'abc", 'unterminated-string', 0],
    ["'a\nb'", 'unterminated-string', 0],
    ["['a', 'b", 'unterminated-string', 6],
    ["r'\\'", 'unterminated-string', 0],
    ["['a',", 'cut', 5],
    ["{'a': ", 'cut', 6],
    ["('a'", 'cut', 4],
    [`'a\\x4'`, 'bad-escape', 2],
    [`'\\U00110000'`, 'bad-escape', 1],
    [`'\\N{BULLET}'`, 'named-escape', 1],
    [`b'é'`, 'non-ascii-bytes', 2],
    [`'a' b'b'`, 'mixed-strings', 4],
    [`f'{x}'`, 'unsupported', 0],
    ['{1, 2}', 'unsupported', 1],
    ['1j', 'unsupported', 0],
    ['012', 'bad-number', 0],
    ['1__0', 'bad-number', 0],
    ['0xg', 'bad-number', 0],
    ["os.environ['KEY']", 'not-a-literal', 0],
    ['--1', 'syntax', 1],
    ['-(-1)', 'syntax', 2],
    ['-True', 'not-a-literal', 0],
    ['datetime.timezone.utc', 'not-a-literal', 0],
    ['datetime.datetime(2023, 2, 29)', 'bad-value', 0],
    ['datetime.datetime(2023, 1, 1, tzinfo=None)', 'bad-value', 0],
    ["UUID('12')", 'bad-value', 0],
    ["'a' + 'b'", 'trailing', 4],
    ["'a'\n'b'", 'trailing', 4],
    ['{[]: 1}', 'unhashable-key', 1],
    ['{([],): 1}', 'unhashable-key', 1],
    ['[,]', 'syntax', 1],
    ['[1 2]', 'syntax', 3],
    ['\u00a01', 'syntax', 0],
  ])('refuses %s', (text, code, at) => {
    expect(valueOf(text)).toMatchObject({ code, at });
  });

  test.each([
    ['9', 4301, 'int-too-long', 0],
    ['[', 201, 'too-deep', 200],
    ['[', 1_000_000, 'too-deep', 200],
    ['9', 1_000_000, 'int-too-long', 0],
    ['(', 200, 'cut', 200],
    [' ', 1_000_000, 'empty', 1_000_000],
    ["'a' ", 100_000, undefined, undefined],
  ])('%s, %i times, is met without a crash', (text, count, code, at) => {
    expect(valueOf(text.repeat(count))).toMatchObject(code === undefined ? str('a'.repeat(count)) : { code, at });
  });

  test('a key nested as deep as can be is met in time', () => {
    expect(valueOf(`{${'('.repeat(199)}1,${'),'.repeat(198)}): 1}`)).toMatchObject({ type: 'dict' });
  });

  test('any text at all gives a value or a problem inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, soup), (text) => {
        const parsed = parseLiteral(text);
        if (!parsed.ok) expect(parsed.problem.at).toSatisfy((at: number) => at >= 0 && at <= text.length);
      }),
    );
  });
});

test('readLiteralAt reads one literal inside a longer text and tells where it ends', () => {
  const text = "SECRET_KEY = 'dev', DEBUG=True";
  expect(readLiteralAt(text, 13)).toEqual({ ok: true, value: { value: str('dev'), end: 18 } });
});

const pieces = [
  "'",
  '"',
  "'''",
  '"""',
  "''",
  'b',
  'r',
  'u',
  'R',
  'B',
  '\\',
  '\\x4',
  '\\x41',
  '\\u00e9',
  '\\ud83d',
  '\\U0001F600',
  '\\7',
  '\\400',
  '\\n',
  '\\\n',
  'é',
  '😀',
  'a',
  ' ',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\f',
  '#',
  ',',
  ':',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '0',
  '00',
  '1',
  '9',
  '0x',
  '0b1',
  '0o7',
  '_',
  '.',
  'e',
  'E',
  '+',
  '-',
  'j',
  'True',
  'False',
  'None',
  "'k'",
  "b'v'",
  '1.5',
  '12',
  '1e400',
];
const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((all) => all.join(''));

/** Source that Python usually accepts: nested values, with the blanks and commas that people write. */
const source = fc.letrec<{ node: string }>((tie) => {
  const gap = fc.constantFrom('', '', ' ', '\n ', ' # c\n');
  const list = fc.tuple(fc.array(fc.tuple(tie('node'), gap), { maxLength: 3 }), fc.constantFrom('', ','));
  const items = list.map(
    ([all, comma]) => all.map(([node, blank]) => node + blank).join(',') + (all.length > 0 ? comma : ''),
  );
  const pair = fc.tuple(tie('node'), gap, tie('node')).map(([key, blank, item]) => `${key}${blank}:${item}`);
  const quoted = fc
    .tuple(fc.constantFrom('', 'b', 'r', 'u', 'Rb'), fc.constantFrom("'", '"', "'''"), soup)
    .map(([prefix, quote, text]) => prefix + quote + text + quote);
  const digits = fc
    .array(fc.constantFrom('0', '1', '7', '_', '.', 'e', '-', 'x', 'b', 'o', 'f'), { minLength: 1, maxLength: 6 })
    .map((all) => all.join(''));
  return {
    node: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('1', "'a'", "b'b'", 'None', 'True', '-1.5', '(1)', '1.0'),
      quoted,
      digits,
      items.map((text) => `[${text}]`),
      items.map((text) => `(${text})`),
      fc.array(pair, { maxLength: 3 }).map((all) => `{${all.join(',')}}`),
    ),
  };
}).node;

// Outer blanks are cut: which of them CPython treats as an indent, after joined lines and form feeds, is up to its tokenizer.
test('agrees with ast.literal_eval on sound and broken source', () => {
  const texts = fc.sample(fc.oneof(soup, source), 4000).map((text) => text.replaceAll(/^[\s\\]+|[\s\\]+$/g, ''));
  const answers = askPython(texts);
  const wrong = texts.filter((text, index) => {
    const parsed = parseLiteral(text);
    return JSON.stringify(parsed.ok ? tagged(parsed.value) : null) !== JSON.stringify(answers[index]);
  });
  expect(wrong).toEqual([]);
  expect(answers.filter((answer) => answer !== null).length).toBeGreaterThan(800);
});

function askPython(texts: string[]): unknown[] {
  const input = texts.map((text) => JSON.stringify(text)).join('\n');
  const run = spawnSync(python, [new URL('./literal.py', import.meta.url).pathname], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function tagged(value: PyValue): unknown {
  switch (value.type) {
    case 'none':
      return ['none'];
    case 'bool':
      return ['bool', value.value];
    case 'int':
      return ['int', value.value < 0n ? `-0x${(-value.value).toString(16)}` : `0x${value.value.toString(16)}`];
    case 'float':
      return ['float', floatHex(value.value)];
    case 'str':
      return [
        'str',
        Array.from({ length: value.value.length }, (_, at) =>
          value.value.charCodeAt(at).toString(16).padStart(4, '0'),
        ).join(''),
      ];
    case 'bytes':
      return ['bytes', Buffer.from(value.value).toString('hex')];
    case 'list':
    case 'tuple':
      return [value.type, value.items.map(tagged)];
    case 'dict':
      return ['dict', value.entries.map((entry) => [tagged(entry.key), tagged(entry.value)])];
    default:
      throw new Error(`literal_eval makes no ${value.type}`);
  }
}

/** The double's bits, which correspond to `float.hex` in Python. */
function floatHex(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}
