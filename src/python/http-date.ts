import type { PyDatetime } from './value.ts';

const days = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Werkzeug's `http_date(value)`: in UTC, which a naive value is taken for; null where its year leaves 1 to 9999. */
export function httpDate(value: PyDatetime): string | null {
  const moment = new Date(0);
  moment.setUTCFullYear(value.year, value.month - 1, value.day);
  moment.setUTCHours(value.hour, value.minute, value.second - (value.offset ?? 0));
  const year = moment.getUTCFullYear();
  if (year < 1 || year > 9999) return null;
  const date = `${pad(moment.getUTCDate())} ${months[moment.getUTCMonth()]} ${pad(year, 4)}`;
  const time = [moment.getUTCHours(), moment.getUTCMinutes(), moment.getUTCSeconds()].map((part) => pad(part));
  return `${days[moment.getUTCDay()]}, ${date} ${time.join(':')} GMT`;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
