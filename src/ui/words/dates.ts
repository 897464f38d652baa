/** The last Unix second that a JavaScript date can represent (ECMA-262, 21.4.1.1). */
const lastSecond = 8_640_000_000_000;

/** `2026-11-23 08:10:22 +01:00` in the machine's time zone; null if out of range (a timestamp can have eight bytes). */
export function absoluteTime(unix: number): string | null {
  if (Math.abs(unix) > lastSecond) return null;
  const date = new Date(unix * 1000);
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().replace(/\.\d+Z$/, '');
  const sign = offset < 0 ? '−' : '+';
  const zone = `${sign}${two(Math.trunc(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  return `${local.replace('T', ' ')} ${zone}`;
}

/** For `<time datetime>` and its title: UTC, whole seconds. */
export function utcTime(unix: number): string | null {
  if (Math.abs(unix) > lastSecond) return null;
  return new Date(unix * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
