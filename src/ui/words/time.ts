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
