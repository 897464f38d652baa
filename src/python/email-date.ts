import { fail, ok } from '../foundation/result.ts';
import type { Result } from '../foundation/result.ts';
import { daysInMonth, monthNames } from './datetime.ts';
import { decimalInt } from './int.ts';
import { isDigit, whitespace } from './unicode.ts';
import type { PyDatetime } from './value.ts';

const months = monthNames.map((name) => name.toLowerCase());
const longMonths = 'january february march april may june july august september october november december'.split(' ');
const days = new Set('mon tue wed thu fri sat sun'.split(' '));
// As in -0500: hundreds stand for hours. Of the military zones, only Z is listed.
const zones = new Map([
  ['UT', 0n],
  ['UTC', 0n],
  ['GMT', 0n],
  ['Z', 0n],
  ['AST', -400n],
  ['ADT', -300n],
  ['EST', -500n],
  ['EDT', -400n],
  ['CST', -600n],
  ['CDT', -500n],
  ['MST', -700n],
  ['MDT', -600n],
  ['PST', -800n],
  ['PDT', -700n],
]);

type Words = {
  readonly day: string;
  readonly month: number;
  readonly year: string;
  readonly time: string;
  readonly zone: string;
};
type EmailDateFields = { readonly numbers: readonly bigint[]; readonly offset: bigint | null };

/**
 * Werkzeug's `parse_date(text)`, which is `email.utils.parsedate_to_datetime`. Null where it gives None. A number beyond C's int
 * raises an OverflowError there, which nothing catches.
 */
export function parseEmailDate(text: string): Result<PyDatetime | null, 'overflow'> {
  const words = readWords(text);
  const fields = words === null ? null : readFields(words);
  return fields === null ? ok(null) : datetimeFrom(fields);
}

/** The first half of `email._parseaddr._parsedate_tz`: decides which word is which. */
function readWords(text: string): Words | null {
  const words = splitDate(text);
  if (words === null) return null;
  let [day = '', month = '', year = '', time = '', zone = ''] = words;
  if (day === '' || month === '' || year === '') return null;
  month = month.toLowerCase();
  if (monthNumber(month) === 0) [day, month] = [month, day.toLowerCase()];
  if (monthNumber(month) === 0) return null;
  if (year.indexOf(':') > 0) [year, time] = [time, year];
  if (year === ',') return null;
  year = withoutComma(year);
  if (!isDigit(year.codePointAt(0) ?? 0)) [year, zone] = [zone, year];
  return { day: withoutComma(day), month: monthNumber(month), year, time: withoutComma(time), zone };
}

/** Five words, usually in this order: day, month, year, time and zone. */
function splitDate(text: string): string[] | null {
  const words = text.split(whitespace).filter((word) => word !== '');
  const first = words[0] ?? '';
  if (first.endsWith(',') || days.has(first.toLowerCase())) words.shift();
  else words[0] = first.slice(first.lastIndexOf(',') + 1);
  // RFC 850: 06-Nov-94.
  const dashed = words[0]?.split('-') ?? [];
  if (words.length === 3 && dashed.length === 3) words.splice(0, 1, ...dashed);
  if (words.length === 4) words.splice(3, 1, ...splitZone(words[3] ?? ''));
  return words.length < 5 ? null : words.slice(0, 5);
}

/** A zone attached to the time: 08:49:37+0200. */
function splitZone(time: string): [string, string] {
  const plus = time.indexOf('+');
  const at = plus === -1 ? time.indexOf('-') : plus;
  return at > 0 ? [time.slice(0, at), time.slice(at)] : [time, ''];
}

/** 1 to 12, or 0 if the word is not a month. */
function monthNumber(name: string): number {
  return Math.max(months.indexOf(name), longMonths.indexOf(name)) + 1;
}

const withoutComma = (word: string): string => (word.endsWith(',') ? word.slice(0, -1) : word);

/** The second half: the numbers, two-digit years by POSIX, and the zone in seconds, null if unknown. */
function readFields({ day, month, year, time, zone }: Words): EmailDateFields | null {
  const clock = splitTime(time);
  if (clock === null) return null;
  const [years, ...rest] = [year, day, ...clock].map(decimalInt);
  if (years === undefined || years === null || rest.includes(null)) return null;
  const century = years >= 100n ? 0n : years > 68n ? 1900n : 2000n;
  const numbers = [years + century, BigInt(month), ...rest.filter((number) => number !== null)];
  return { numbers, offset: zoneSeconds(zone.toUpperCase()) };
}

function splitTime(time: string): string[] | null {
  // Some mailers separate with dots (Lib/email/_parseaddr.py).
  const parts = time.includes(':') ? time.split(':') : time.split('.');
  if (parts.length === 2) return [...parts, '0'];
  return parts.length === 3 ? parts : null;
}

function zoneSeconds(zone: string): bigint | null {
  const hours = zones.get(zone) ?? decimalInt(zone);
  if (hours === null || (hours === 0n && zone.startsWith('-'))) return null;
  const size = hours < 0n ? -hours : hours;
  const seconds = (size / 100n) * 3600n + (size % 100n) * 60n;
  return hours < 0n ? -seconds : seconds;
}

const dayOfSeconds = 86_400n;
const longestDelta = 999_999_999n * dayOfSeconds;
const largestInt = 2n ** 31n;

/** `datetime(…, tzinfo=timezone(timedelta(seconds=offset)))`. Out of range gives None; an overflow is not caught. */
function datetimeFrom({ numbers, offset }: EmailDateFields): Result<PyDatetime | null, 'overflow'> {
  const east = offset ?? 0n;
  if (east < -longestDelta || east >= longestDelta + dayOfSeconds) return fail('overflow');
  if (east <= -dayOfSeconds || east >= dayOfSeconds) return ok(null);
  if (numbers.some((number) => number < -largestInt || number >= largestInt)) return fail('overflow');
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = numbers.map(Number);
  const exists = year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month) && hour >= 0 && hour < 24;
  if (!exists || minute < 0 || minute > 59 || second < 0 || second > 59) return ok(null);
  return ok({ type: 'datetime', year, month, day, hour, minute, second, microsecond: 0, offset: Number(east) });
}
