import { count } from './numbers.ts';

type DurationUnit = 'day' | 'hour' | 'minute' | 'second';
type DurationPart = { readonly amount: number; readonly unit: DurationUnit };

const units: readonly { unit: DurationUnit; seconds: number }[] = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
];

/** A duration in its two largest neighbouring units, `1 h 5 min`; from ten days on, hours don't matter. */
function durationParts(seconds: number): DurationPart[] {
  let rest = Math.floor(Math.abs(seconds));
  const parts = units.map(({ unit, seconds: size }) => {
    const amount = Math.floor(rest / size);
    rest -= amount * size;
    return { amount, unit };
  });
  const first = parts.findIndex(({ amount }) => amount > 0);
  const largest = parts[first];
  if (!largest) return parts.slice(-1);
  const shown = largest.unit === 'day' && largest.amount >= 10 ? 1 : 2;
  return parts.slice(first, first + shown).filter(({ amount }) => amount > 0);
}

const unitNames = { day: ['day', 'days'], hour: ['h', 'h'], minute: ['min', 'min'], second: ['s', 's'] } as const;

/** `31 days`, `1 h 5 min`. */
export function lengthText(seconds: number): string {
  return durationParts(seconds)
    .map(({ amount, unit }) => `${count(amount)} ${unitNames[unit][amount === 1 ? 0 : 1]}`)
    .join(' ');
}

/** From ten days on, to the nearest day: a second after 31 days were given, it is not “in 30 days”. */
function roundedDays(seconds: number): number {
  const day = 86_400;
  return seconds < 10 * day ? seconds : Math.round(seconds / day) * day;
}

/** A time relative to now: `3 min ago`, `in 31 days`. */
export function relativeText(unix: number, now: number): string {
  const seconds = Math.floor(now) - unix;
  if (seconds === 0) return 'just now';
  return seconds > 0 ? `${lengthText(seconds)} ago` : `in ${lengthText(roundedDays(-seconds))}`;
}
