import type { TimelineEvent } from '../timeline/event.ts';

export type StoreLimits = { readonly events: number; readonly bytes: number };

/** The events of one recording in order of arrival. Drops the oldest when there are too many. */
export function createEventStore(limits: StoreLimits) {
  const kept: { readonly event: TimelineEvent; readonly size: number }[] = [];
  let bytes = 0;

  return {
    add(event: TimelineEvent): void {
      const size = JSON.stringify(event).length;
      kept.push({ event, size });
      bytes += size;
      while (kept.length > limits.events || bytes > limits.bytes) bytes -= kept.shift()?.size ?? 0;
    },
    all: (): TimelineEvent[] => kept.map(({ event }) => event),
  };
}
