import type { PyDatetime } from './value.ts';

const day = 86_400;

/** In English, as RFC 9110 and RFC 5322 write them in dates. */
export const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The datetime in whole Unix seconds. A naive one counts as UTC, as in Werkzeug's `http_date`. */
export function unixSeconds({ year, month, day: dayOfMonth, hour, minute, second, offset }: PyDatetime): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  date.setUTCHours(hour, minute, second);
  return date.getTime() / 1000 - (offset ?? 0);
}

/**
 * `month` counts from 1. Day 0 of the next month is the last day of this one; 2000 + n keeps `Date` from reading 0 to 99 as 19xx.
 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** Python's `repr()` of a datetime, which omits seconds and microseconds that are zero. */
export function datetimeRepr(value: PyDatetime): string {
  const fields = [value.year, value.month, value.day, value.hour, value.minute];
  if (value.second !== 0 || value.microsecond !== 0) fields.push(value.second);
  if (value.microsecond !== 0) fields.push(value.microsecond);
  const zone = value.offset === null ? '' : `, tzinfo=${zoneRepr(value.offset)}`;
  return `datetime.datetime(${fields.join(', ')}${zone})`;
}

function zoneRepr(offset: number): string {
  if (offset === 0) return 'datetime.timezone.utc';
  // A timedelta keeps its seconds positive and has negative days.
  const delta = offset < 0 ? `days=-1, seconds=${offset + day}` : `seconds=${offset}`;
  return `datetime.timezone(datetime.timedelta(${delta}))`;
}

/** Python's `str()` of a datetime: ISO 8601 with a space. */
export function datetimeStr(value: PyDatetime): string {
  const date = [digits(value.year, 4), digits(value.month), digits(value.day)].join('-');
  const fraction = value.microsecond === 0 ? '' : `.${digits(value.microsecond, 6)}`;
  const zone = value.offset === null ? '' : (value.offset < 0 ? '-' : '+') + clock(Math.abs(value.offset), true);
  return `${date} ${clock(value.hour * 3600 + value.minute * 60 + value.second, false)}${fraction}${zone}`;
}

function clock(seconds: number, isOffset: boolean): string {
  const parts = [digits(Math.floor(seconds / 3600)), digits(Math.floor(seconds / 60) % 60)];
  if (!isOffset || seconds % 60 !== 0) parts.push(digits(seconds % 60));
  return parts.join(':');
}

const digits = (value: number, width = 2): string => String(value).padStart(width, '0');
