import type { Alarms } from 'webextension-polyfill';
import { createEvent } from './event.ts';

/** Alarms use `setTimeout`, so they also follow a test's fake timers. */
export function createAlarms() {
  const timers = new Map<string, { readonly alarm: Alarms.Alarm; readonly timer: ReturnType<typeof setTimeout> }>();
  const onAlarm = createEvent<(alarm: Alarms.Alarm) => void>();

  function clear(name = ''): boolean {
    clearTimeout(timers.get(name)?.timer);
    return timers.delete(name);
  }

  /** A new alarm replaces one with the same name. */
  function create(name: string, { when = Date.now() }: Alarms.CreateAlarmInfoType): void {
    clear(name);
    const alarm = { name, scheduledTime: when };
    const ring = () => {
      timers.delete(name);
      onAlarm.fire(alarm);
    };
    // No test reaches the longest wait; `setTimeout` takes 32 bits.
    const timer = setTimeout(ring, Math.min(when - Date.now(), 2 ** 31 - 1));
    timers.set(name, { alarm, timer });
  }

  return {
    api: {
      create: async (name: string, info: Alarms.CreateAlarmInfoType) => create(name, info),
      clear: async (name?: string) => clear(name),
      onAlarm,
    },
    /** When each alarm is due, in milliseconds, by name. */
    due: () => Object.fromEntries([...timers].map(([name, { alarm }]) => [name, alarm.scheduledTime])),
    ring: (name: string) => onAlarm.fire({ name, scheduledTime: Date.now() }),
    stop: () => [...timers.keys()].forEach(clear),
  };
}
