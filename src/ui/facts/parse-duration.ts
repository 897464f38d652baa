const unitSeconds: Readonly<Record<string, number>> = { w: 604_800, d: 86_400, h: 3600, m: 60, s: 1 };
const pair = /(\d+(?:\.\d+)?)\s*([a-z]*)/g;
const keyword = /([a-z]+)\s*=\s*(\d+(?:\.\d+)?)/g;

/** Whole seconds from `60`, `31 days`, `1h 30m` or Python's `timedelta(days=31)`, truncated as in Flask; null for anything else. */
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

/** NaN for an unknown unit, which makes the sum NaN. */
function secondsIn(unit: string): number {
  if (unit === '') return 1;
  const known = /^(w|weeks?|d|days?|h|hours?|hrs?|m|mins?|minutes?|s|secs?|seconds?)$/.test(unit);
  return known ? (unitSeconds[unit.charAt(0)] ?? Number.NaN) : Number.NaN;
}
