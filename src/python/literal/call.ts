import { daysInMonth } from '../datetime.ts';
import type { PyDatetime, PyValue } from '../value.ts';

/** What a call's brackets contain: a value, or a part of a datetime that is not a value by itself. */
export type Node = PyValue | { readonly type: 'timedelta'; readonly seconds: number } | Timezone;
type Timezone = { readonly type: 'timezone'; readonly offset: number };
export type Argument = { readonly name: string | null; readonly value: Node };

export const utc: Timezone = { type: 'timezone', offset: 0 };

/** Rebuilds what `repr()` writes as a call; null if it would not take these arguments. */
export const calls: ReadonlyMap<string, (args: readonly Argument[]) => Node | null> = new Map([
  ['UUID', makeUuid],
  ['Markup', makeMarkup],
  ['datetime.datetime', makeDatetime],
  ['datetime.timezone', makeTimezone],
  ['datetime.timedelta', makeTimedelta],
]);

export function isValue(node: Node): node is PyValue {
  return node.type !== 'timedelta' && node.type !== 'timezone';
}

function onlyText(args: readonly Argument[]): string | null {
  const [first, ...rest] = args;
  return first?.name === null && first.value.type === 'str' && rest.length === 0 ? first.value.value : null;
}

// uuid.py: "urn:uuid:", braces and dashes may be anywhere; 32 hex digits must remain.
function makeUuid(args: readonly Argument[]): Node | null {
  const hex = onlyText(args)
    ?.replaceAll(/urn:|uuid:/g, '')
    .replaceAll(/^[{}]+|[{}]+$|-/g, '')
    .toLowerCase();
  return hex !== undefined && /^[0-9a-f]{32}$/.test(hex) ? { type: 'uuid', hex } : null;
}

function makeMarkup(args: readonly Argument[]): Node | null {
  const value = onlyText(args);
  return value === null ? null : { type: 'markup', value };
}

const dateFields = ['year', 'month', 'day', 'hour', 'minute', 'second', 'microsecond'] as const;
const deltaFields = {
  days: 86_400,
  seconds: 1,
  microseconds: 1e-6,
  milliseconds: 1e-3,
  minutes: 60,
  hours: 3600,
} as const;

/** Whole numbers by field name; each argument must be one of these fields, once. */
function numbersByName(args: readonly Argument[], fields: readonly string[]): Map<string, number> | null {
  const numbers = new Map<string, number>();
  for (const [index, { name, value }] of args.entries()) {
    const field = name ?? fields[index] ?? '';
    if (value.type !== 'int' || !fields.includes(field) || numbers.has(field)) return null;
    numbers.set(field, Number(value.value));
  }
  return numbers;
}

function makeTimedelta(args: readonly Argument[]): Node | null {
  const numbers = numbersByName(args, Object.keys(deltaFields));
  if (numbers === null) return null;
  let seconds = 0;
  for (const [field, size] of Object.entries(deltaFields)) seconds += (numbers.get(field) ?? 0) * size;
  return { type: 'timedelta', seconds };
}

function makeTimezone(args: readonly Argument[]): Node | null {
  const [delta, name, ...rest] = args;
  if (delta?.value.type !== 'timedelta' || rest.length > 0) return null;
  if (name !== undefined && name.value.type !== 'str') return null;
  const offset = delta.value.seconds;
  // datetime.timezone: strictly between -24 and 24 hours. PyDatetime has no room for a fraction of a second.
  return Number.isInteger(offset) && Math.abs(offset) < 86_400 ? { type: 'timezone', offset } : null;
}

function makeDatetime(args: readonly Argument[]): Node | null {
  const zone = args.find((argument) => argument.name === 'tzinfo');
  if (zone !== undefined && zone.value.type !== 'timezone') return null;
  const numbers = numbersByName(
    args.filter((argument) => argument !== zone),
    dateFields,
  );
  if (numbers === null) return null;
  const field = (name: (typeof dateFields)[number]) => numbers.get(name) ?? 0;
  const made: PyDatetime = {
    type: 'datetime',
    year: field('year'),
    month: field('month'),
    day: field('day'),
    hour: field('hour'),
    minute: field('minute'),
    second: field('second'),
    microsecond: field('microsecond'),
    offset: zone?.value.type === 'timezone' ? zone.value.offset : null,
  };
  return exists(made) ? made : null;
}

const within = (value: number, low: number, high: number) => value >= low && value <= high;

function exists({ year, month, day, hour, minute, second, microsecond }: PyDatetime): boolean {
  return (
    within(year, 1, 9999) &&
    within(month, 1, 12) &&
    within(day, 1, daysInMonth(year, month)) &&
    within(hour, 0, 23) &&
    within(minute, 0, 59) &&
    within(second, 0, 59) &&
    within(microsecond, 0, 999_999)
  );
}
