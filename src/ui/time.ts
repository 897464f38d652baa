/** Largest unix second that a JavaScript date holds (ECMA-262, 21.4.1.1). */
const lastSecond = 8_640_000_000_000;

/** `2026-11-23 08:10:22 +01:00` in the zone of the machine; null where no calendar reaches (a timestamp can have eight bytes). */
export function absoluteTime(unix: number): string | null {
  if (Math.abs(unix) > lastSecond) return null;
  const date = new Date(unix * 1000);
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().replace(/\.\d+Z$/, '');
  const sign = offset < 0 ? '−' : '+';
  const zone = `${sign}${two(Math.trunc(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  return `${local.replace('T', ' ')} ${zone}`;
}

/** For `<time datetime>` and for the title of a clock: UTC, whole seconds. */
export function utcTime(unix: number): string | null {
  if (Math.abs(unix) > lastSecond) return null;
  return new Date(unix * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

export type DurationUnit = 'day' | 'hour' | 'minute' | 'second';
export type DurationPart = { readonly count: number; readonly unit: DurationUnit };

const units: readonly { unit: DurationUnit; seconds: number }[] = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
];

/** A length of time cut to its two largest neighbouring units, `1 h 5 min`; over ten days the hours say nothing any more. */
export function durationParts(seconds: number): DurationPart[] {
  let rest = Math.floor(Math.abs(seconds));
  const parts = units.map(({ unit, seconds }) => {
    const count = Math.floor(rest / seconds);
    rest -= count * seconds;
    return { count, unit };
  });
  const first = parts.findIndex(({ count }) => count > 0);
  const largest = parts[first];
  if (!largest) return parts.slice(-1);
  const shown = largest.unit === 'day' && largest.count >= 10 ? 1 : 2;
  return parts.slice(first, first + shown).filter(({ count }) => count > 0);
}

const unitSeconds: Readonly<Record<string, number>> = { w: 604_800, d: 86_400, h: 3600, m: 60, s: 1 };
const pair = /(\d+(?:\.\d+)?)\s*([a-z]*)/g;
const keyword = /([a-z]+)\s*=\s*(\d+(?:\.\d+)?)/g;

/** Seconds from `60`, `31 days`, `1h 30m` or Python's `timedelta(days=31)`; null where it is none of these. Whole, as Flask cuts it. */
export function parseDuration(text: string): number | null {
  const typed = text.trim().toLowerCase();
  const call = /^(?:datetime\.)?timedelta\((.*)\)$/.exec(typed)?.[1];
  const found = call === undefined ? [...typed.matchAll(pair)] : [...call.matchAll(keyword)];
  const rest = call === undefined ? typed.replace(pair, '') : call.replace(keyword, '');
  if (found.length === 0 || /[^\s,]/.test(rest)) return null;
  const seconds = found.reduce((sum, [, left = '', right = '']) => {
    const [count, unit] = call === undefined ? [left, right] : [right, left];
    return sum + Number(count) * secondsIn(unit);
  }, 0);
  return Number.isFinite(seconds) ? Math.trunc(seconds) : null;
}

/** NaN for an unknown unit, which spoils the sum. */
function secondsIn(unit: string): number {
  if (unit === '') return 1;
  const known = /^(w|weeks?|d|days?|h|hours?|hrs?|m|mins?|minutes?|s|secs?|seconds?)$/.test(unit);
  return known ? (unitSeconds[unit.charAt(0)] ?? Number.NaN) : Number.NaN;
}
