import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEmailDate } from '../../src/python/email-date.ts';
import { repr } from '../../src/python/repr.ts';
import { askPython, generate } from './ask-python.ts';

const answer = (text: string) => {
  const result = parseEmailDate(text);
  if (!result.ok) return result.problem;
  return result.value === null ? 'None' : repr(result.value);
};
const utc = (fields: string) => `datetime.datetime(${fields}, tzinfo=datetime.timezone.utc)`;

describe('parseEmailDate', () => {
  it.each(['1_', '1', '٣'])('reads as much as a payload may inflate to, of %j', (piece) => {
    const long = piece.repeat(4_000_000);
    for (const text of [`1 Jan ${long} 1:1:1 GMT`, `1 Jan 2000 1:1:1 ${long}`])
      expect(parseEmailDate(text).ok).toBe(true);
  });

  // Each answered by werkzeug.http.parse_date of Werkzeug 2.2.2 on CPython 3.11.2.
  it.each([
    ['Sun, 06 Nov 1994 08:49:37 GMT', utc('1994, 11, 6, 8, 49, 37')],
    ['Sunday, 06-Nov-94 08:49:37 GMT', utc('1994, 11, 6, 8, 49, 37')],
    ['6 Nov 1994 08:49', utc('1994, 11, 6, 8, 49')],
    ['Nov 6 1994 8.49.37 -0000', utc('1994, 11, 6, 8, 49, 37')],
    ['6 november 08:49:37 1994', utc('1994, 11, 6, 8, 49, 37')],
    [
      'Sun, 6 Nov 94 08:49:37+0200',
      'datetime.datetime(1994, 11, 6, 8, 49, 37, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200)))',
    ],
    [
      '6 Nov 1994 08:49:37 EST',
      'datetime.datetime(1994, 11, 6, 8, 49, 37, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=68400)))',
    ],
    ['6 Nov ٠٠٩٤ 8:4_9', utc('1994, 11, 6, 8, 49')],
    ['6 Nov GMT 8:49 94', utc('1994, 11, 6, 8, 49')],
    ['31 Apr 2020 00:00', 'None'],
    ['6 Nov 1994 08:49 +2400', 'None'],
    ['1994-11-06T08:49:37Z', 'None'],
    ['', 'None'],
    ['6 Nov 99999999999 08:49', 'overflow'],
    ['6 Nov 1994 08:49 +99999999999999999', 'overflow'],
  ])('reads %j as %s', (text, expected) => {
    expect(answer(text)).toBe(expected);
  });

  it('agrees with Python on thousands of dates with any damage', () => {
    const year = fc.oneof(
      fc.integer({ min: 0, max: 10_001 }).map(String),
      fc.constantFrom('94', '68', '69', '0', '-5', '²020', '٢٠٢٠', '2_0', '2147483648'),
    );
    const month = fc.constantFrom('Jan', 'feb', 'MAR', 'april', 'May', 'Sept', 'Dec', 'december,', '13', 'ſep');
    const day = fc.oneof(
      fc.integer({ min: -1, max: 32 }).map(String),
      fc.constantFrom('29', '6,', ',6', '-0', '1_1', ','),
    );
    const weekday = fc.constantFrom('', 'Mon, ', 'Mon ', 'Mon,', 'Monday, ', 'x,', 'Sun\u00a0');
    const time = fc.constantFrom(
      '08:49:37',
      '8:49',
      '8.49',
      '8.49.37',
      '24:00',
      '1:2:3:4',
      '8',
      '23:59:59,',
      ':',
      '8:60',
      '1:٢',
      '',
    );
    const zone = fc.constantFrom(
      'GMT',
      'UT',
      'z',
      'est',
      'EﬆT',
      'Eſt',
      '+0000',
      '-0000',
      '+0200',
      '-0530',
      '+2359',
      '-2400',
      '+0199',
      'CET',
      '',
      '+1_00',
      '12',
      '99999999999999999',
      '+',
      '2020',
    );
    const date: fc.Arbitrary<string[]> = fc.tuple(
      weekday,
      day,
      month,
      year,
      time,
      zone,
      fc.constantFrom(' ', '-', '  '),
      fc.constantFrom(' ', '', '\u2003'),
    );
    const written = date.chain(([w, d, m, y, t, z, dash, gap]) =>
      fc.constantFrom<string[]>(
        `${w}${d}${dash}${m}${dash}${y} ${t}${gap}${z}`,
        `${w}${m} ${d} ${y} ${t}${gap}${z}`,
        `${w}${d} ${m} ${t} ${y}${gap}${z}`,
        `${w}${d} ${m} ${z} ${t} ${y}`,
        `${w}${d} ${m} ${y} ${t}${gap}${z} ${z}`,
      ),
    );
    const letters = fc.constantFrom('', ' ', ',', ':', '-', '+', '.', '0', 'x', '\x1c', '\u2028', '²');
    const damaged = fc.tuple(written, fc.nat(), letters).map(([text, at, letter]) => {
      const place = at % text.length;
      return text.slice(0, place) + letter + text.slice(place + 1);
    });
    const rows = generate(fc.oneof(written, damaged), 4000);
    const answers = askPython(
      'from werkzeug.http import parse_date',
      `try:
    return repr(parse_date(row))
except OverflowError:
    return 'overflow'`,
      rows,
    );
    expect(rows.map((row) => [row, answer(row)])).toEqual(rows.map((row, at) => [row, answers[at]]));
  });
});
