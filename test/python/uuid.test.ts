import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalInt, hexInt } from '../../src/python/int.ts';
import { whitespace } from '../../src/python/unicode.ts';
import { uuidFrom } from '../../src/python/uuid.ts';
import { askPython, generate } from './ask-python.ts';

const hex = '0123456789abcdef0123456789ABCDEF';

describe('uuidFrom', () => {
  // Each answered by uuid.UUID of CPython 3.11.2.
  it.each([
    [hex, hex.toLowerCase()],
    ['{01234567-89ab-cdef-0123-456789abcdef}', hex.toLowerCase()],
    [`urn:uuid:${hex}`, hex.toLowerCase()],
    [`-}{-${'1'.repeat(32)}-`, null],
    [`}}{-${'1'.repeat(32)}-`, '1'.repeat(32)],
    [`0x_${'1'.repeat(29)}`, `000${'1'.repeat(29)}`],
    [` +${'1_'.repeat(14)}1 `, `${'0'.repeat(17)}${'1'.repeat(15)}`],
    ['٣'.repeat(32), '3'.repeat(32)],
    ['𝟛'.repeat(32), '3'.repeat(32)],
    [hex.slice(1), null],
    [`${hex}0`, null],
    [`g${hex.slice(1)}`, null],
    ['', null],
  ])('reads %j as %j', (text, expected) => {
    expect(uuidFrom(text)?.hex ?? null).toBe(expected);
  });

  it('agrees with Python on any spelling', () => {
    const digit = fc.constantFrom(...'0123456789abcdefABCDEF_٣𝟛');
    const digits = fc
      .integer({ min: 28, max: 33 })
      .chain((length) => fc.string({ unit: digit, minLength: length, maxLength: length }));
    const before = fc.constantFrom(
      '',
      '',
      'urn:',
      'uuid:',
      '{',
      '}',
      '-',
      ' ',
      '+',
      '0x',
      '0X_',
      '\u3000',
      '\x1f',
      'g',
    );
    const after = fc.constantFrom('', '', '}', '-', ' ', '_', '\n', '\u00a0', '\0', 'é');
    const rows = generate(
      fc.tuple(before, before, digits, after).map((parts) => parts.join('')),
      3000,
    );
    const answers = askPython('import uuid', 'return uuid.UUID(row).hex', rows);
    expect(rows.map((row) => [row, uuidFrom(row)?.hex ?? null])).toEqual(rows.map((row, at) => [row, answers[at]]));
  });
});

describe('int', () => {
  it('agrees with Python on any spelling', () => {
    const unit = fc.constantFrom(...'012789aAfFxX_+- \t\x1c\x85\u3000٣𝟛é²\x7f');
    const rows = generate(fc.string({ unit, maxLength: 6 }), 4000);
    rows.push('9'.repeat(4300), '9'.repeat(4301), `-${'0_'.repeat(4299)}1`);
    const answers = askPython(
      '',
      `def one(base):
    try:
        return str(int(row, base))
    except ValueError:
        return None
return [one(10), one(16) if len(row) < 99 else None]`,
      rows,
    );
    const ours = rows.map((row) =>
      [decimalInt(row), row.length < 99 ? hexInt(row) : null].map((value) => value?.toString() ?? null),
    );
    expect(ours).toEqual(answers);
  });

  it('knows the blanks that Python knows', () => {
    const [spaces] = askPython('', 'return [code for code in range(0x110000) if chr(code).isspace()]', [null]);
    const ours = Array.from({ length: 0x110000 }, (_, code) => code).filter(
      (code) => String.fromCodePoint(code).search(whitespace) === 0,
    );
    expect(ours).toEqual(spaces);
  });
});
