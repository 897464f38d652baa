import { monthNames, unixSeconds } from './datetime.ts';
import type { PyDatetime } from './value.ts';

const days = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

/** Werkzeug's `http_date(value)`, in UTC; a naive value counts as UTC. Null if the year is outside 1 to 9999. */
export function httpDate(value: PyDatetime): string | null {
  const moment = new Date(unixSeconds(value) * 1000);
  const year = moment.getUTCFullYear();
  if (year < 1 || year > 9999) return null;
  const date = `${pad(moment.getUTCDate())} ${monthNames[moment.getUTCMonth()]} ${pad(year, 4)}`;
  const time = [moment.getUTCHours(), moment.getUTCMinutes(), moment.getUTCSeconds()].map((part) => pad(part));
  return `${days[moment.getUTCDay()]}, ${date} ${time.join(':')} GMT`;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
