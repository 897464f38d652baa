import { absoluteTime } from '../../words/dates.ts';

/** `09:30:00.123` in the machine's time zone, from Unix milliseconds. */
export function clockTime(at: number): string {
  const whole = Math.floor(at / 1000);
  const millis = String(Math.floor(at) - whole * 1000).padStart(3, '0');
  return `${absoluteTime(whole)?.slice(11, 19) ?? whole}.${millis}`;
}

/** The same, with date and zone. */
export function fullTime(at: number): string {
  const [day = '', , zone = ''] = absoluteTime(Math.floor(at / 1000))?.split(' ') ?? [];
  return `${day} ${clockTime(at)} ${zone}`;
}
