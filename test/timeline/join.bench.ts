import { performance } from 'node:perf_hooks';
import type { TimelineEvent } from '../../src/timeline/event.ts';
import { createTimeline } from '../../src/timeline/join/join.ts';
import { change, options, response } from './streams.ts';

/** The events of one session write: the response, the jar's change, and the HAR entry, which arrives late. */
function writeAt(index: number, size: number): TimelineEvent[] {
  const at = 1_000_000 + index * 40;
  const value = (of: number) => `${String(of).padStart(size - 35, 'x')}.AAAAAA.${'s'.repeat(27)}`;
  const url = `http://app.test/items/${index % 7}`;
  const shared = {
    at,
    url,
    cookieSent: `session=${value(index - 1)}`,
    setCookies: [`session=${value(index)}; HttpOnly; Path=/`],
    vary: 'Cookie',
  };
  return [
    response({ ...shared, requestId: String(index) }),
    change(value(index), at + 4, {}),
    response({ ...shared, requestId: `har-${index}`, source: 'har', startedAt: at - 12 }),
  ];
}

export type AppendCost = {
  readonly entries: number;
  /** Milliseconds per event, over the last 500 writes. */
  readonly median: number;
  readonly p99: number;
  readonly worst: number;
  readonly bytes: number;
  readonly dropped: number;
};

/** The time for one more event in a timeline of `entries` writes of `size` bytes each. */
export function appendCost(entries: number, size = 2000): AppendCost {
  const timeline = createTimeline(options);
  const measured = 500;
  const times: number[] = [];
  for (let index = 0; index < entries + measured; index += 1) {
    for (const event of writeAt(index, size)) {
      const start = performance.now();
      timeline.push(event);
      if (index >= entries) times.push(performance.now() - start);
    }
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    entries: timeline.entries.length,
    median: at(0.5),
    p99: at(0.99),
    worst: at(1),
    bytes: timeline.bytes(),
    dropped: timeline.dropped(),
  };
}
