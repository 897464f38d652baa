import { monthNames } from '../python/datetime.ts';

const months = monthNames.map((name) => name.toLowerCase());

/**
 * A cookie's date in Unix seconds, read as leniently as in browsers, which ignore the time zone (RFC 6265bis, 5.1.1). Null if it
 * is not a date.
 */
export function cookieDate(text: string): number | null {
  const tokens = text.split(/[\t\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+/);
  let time: readonly number[] | null = null;
  let day: number | null = null;
  let month = -1;
  let year: number | null = null;
  for (const token of tokens) {
    const clock: RegExpExecArray | null = time === null ? /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\D|$)/.exec(token) : null;
    const isMonth = month < 0 && months.includes(token.slice(0, 3).toLowerCase());
    if (clock !== null) time = clock.slice(1).map(Number);
    else if (day === null && /^\d{1,2}(?:\D|$)/.test(token)) day = Number.parseInt(token, 10);
    else if (isMonth) month = months.indexOf(token.slice(0, 3).toLowerCase());
    else if (year === null && /^\d{2,4}(?:\D|$)/.test(token)) year = Number.parseInt(token, 10);
  }
  if (time === null || day === null || month < 0 || year === null) return null;
  return utcSeconds({ year: fullYear(year), month, day, time });
}

function fullYear(year: number): number {
  if (year >= 70 && year <= 99) return year + 1900;
  return year <= 69 ? year + 2000 : year;
}

type DateFields = { year: number; month: number; day: number; time: readonly number[] };

function utcSeconds({ year, month, day, time }: DateFields): number | null {
  const [hour = 0, minute = 0, second = 0] = time;
  if (year < 1601 || hour > 23 || minute > 59 || second > 59) return null;
  const moment = new Date(Date.UTC(year, month, day, hour, minute, second));
  // A day that the month does not have would roll over into the next month.
  return moment.getUTCDate() === day && day > 0 ? moment.getTime() / 1000 : null;
}
