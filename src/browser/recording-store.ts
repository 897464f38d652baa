import type { TimelineEvent } from '../timeline/event.ts';

export type StoreLimits = { readonly events: number; readonly bytes: number };

/** The events of one recording, in the order in which they came. What is too much is dropped, oldest first. */
export function createEventStore(limits: StoreLimits) {
  const kept: { readonly event: TimelineEvent; readonly text: string }[] = [];
  let bytes = 0;

  function add(event: TimelineEvent): boolean {
    const text = JSON.stringify(event);
    if (kept.some((one) => one.event.at === event.at && one.text === text)) return false;
    kept.push({ event, text });
    bytes += text.length;
    while (kept.length > limits.events || bytes > limits.bytes) bytes -= kept.shift()?.text.length ?? 0;
    return true;
  }

  return {
    /** Gives those that are new: the background may send one twice. */
    add: (events: readonly TimelineEvent[]): TimelineEvent[] => events.filter(add),
    all: (): TimelineEvent[] => kept.map(({ event }) => event),
  };
}
