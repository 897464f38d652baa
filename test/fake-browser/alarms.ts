import type { Alarms } from 'webextension-polyfill';
import { createEvent } from './event.ts';

/** Alarms go off by `setTimeout`, so with a test's fake timers too. */
export function createAlarms() {
  const timers = new Map<string, { readonly alarm: Alarms.Alarm; readonly timer: ReturnType<typeof setTimeout> }>();
  const onAlarm = createEvent<(alarm: Alarms.Alarm) => void>();

  function clear(name = ''): boolean {
    clearTimeout(timers.get(name)?.timer);
    return timers.delete(name);
  }

  /** One that is created under a name in use replaces it. */
  function create(name: string, { when = Date.now() }: Alarms.CreateAlarmInfoType): void {
    clear(name);
    const alarm = { name, scheduledTime: when };
    const ring = () => {
      timers.delete(name);
      onAlarm.fire(alarm);
    };
    // The one with the longest wait is never reached in a test; `setTimeout` takes 32 bits.
    const timer = setTimeout(ring, Math.min(when - Date.now(), 2 ** 31 - 1));
    timers.set(name, { alarm, timer });
  }

  return {
    api: {
      create: async (name: string, info: Alarms.CreateAlarmInfoType) => create(name, info),
      clear: async (name?: string) => clear(name),
      onAlarm,
    },
    /** When each is due, in milliseconds, by name. */
    due: () => Object.fromEntries([...timers].map(([name, { alarm }]) => [name, alarm.scheduledTime])),
    ring: (name: string) => onAlarm.fire({ name, scheduledTime: Date.now() }),
    stop: () => [...timers.keys()].forEach(clear),
  };
}
