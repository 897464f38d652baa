import { parseEmailDate } from '../python/email-date.ts';
import { parseLiteral } from '../python/literal/literal.ts';
import type { PyDatetime } from '../python/value.ts';

/** UTC; null outside the years 1 to 9999. */
export function datetimeFromSeconds(seconds: number): PyDatetime | null {
  const whole = Math.floor(seconds);
  const date = new Date(whole * 1000);
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return null;
  return {
    type: 'datetime',
    year,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    microsecond: Math.min(999_999, Math.round((seconds - whole) * 1e6)),
    offset: 0,
  };
}

const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * An ISO 8601 text, naive if it has no zone, or the date of a mail or of HTTP. Null for anything else and for days that do not
 * exist.
 */
export function datetimeFromText(text: string): PyDatetime | null {
  const trimmed = text.trim();
  const match = iso.exec(trimmed);
  return match === null ? fromEmailDate(trimmed) : fromIso(match);
}

function fromEmailDate(text: string): PyDatetime | null {
  const date = parseEmailDate(text);
  return date.ok ? date.value : null;
}

function fromIso(match: RegExpExecArray): PyDatetime | null {
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone] = match;
  const fields = [year, month, day, hour, minute, second, fraction.padEnd(6, '0')].map(Number);
  // Parsed as a literal, because the literal reader knows which days exist.
  const made = parseLiteral(`datetime.datetime(${fields.join(', ')})`);
  return made.ok && made.value.type === 'datetime'
    ? { ...made.value, offset: zone === undefined ? null : offsetOf(zone) }
    : null;
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -60 : 60) * minutes;
}
