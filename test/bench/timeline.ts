// The cost of one more entry in a timeline of 10,000 entries of 2 kB: joining its events and giving the panel its list,
// unfiltered and during a search of values. Run with --expose-gc for exact memory figures.
import { signal } from '@preact/signals';
import { createTimelineView } from '../../src/ui/timeline/state/timeline-view.ts';
import { scene, start } from '../ui/timeline/streams.ts';
import { script, type Script } from '../gallery/timeline-streams.ts';

const entries = 10_000;
const measured = 500;
const size = 2000;
/** Milliseconds, the target for the median. */
const target = 2;

/** Makes the cookie about this long, including base64 and signature. */
const items = Array.from({ length: 27 }, (_, id) => ({ id, name: `item ${id}`, price: id / 4, tags: ['new'] }));

/** Two kilobytes in Flask's shape, different for each write. */
function value(index: number): string {
  const json = JSON.stringify({ cart: items, index, user: 'ada' });
  return `${btoa(json).replaceAll('=', '')}.awPteg.${'s'.repeat(27)}`;
}

/** One write as the browser reports it: the response, then the change of the jar. */
function write(story: Script, index: number): void {
  story.wait(40);
  story.request({ path: `/items/${index % 97}`, type: 'xmlhttprequest', set: `${value(index)}; HttpOnly; Path=/` });
  story.jar(value(index), index === 0 ? 'explicit' : 'overwrite');
}

function percentile(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(2)} ms`;
}

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const before = heap();
const story = script(start - 3_600_000);
const { panel, recording } = scene([]);
const view = createTimelineView(panel, recording, signal(true));

function append(index: number): number {
  const from = story.events.length;
  write(story, index);
  const began = performance.now();
  for (const event of story.events.slice(from)) recording.emit(event);
  void view.shown.value;
  return performance.now() - began;
}

for (let index = 0; index < entries; index += 1) append(index);
const plain = Array.from({ length: measured }, (_, index) => append(entries + index));
view.filter.value = { path: '', key: '', kinds: new Set(), text: 'no value holds this' };
void view.shown.value;
const searching = Array.from({ length: measured }, (_, index) => append(entries + measured + index));

console.log(
  `One more entry after ${view.shown.value.all.toLocaleString('en')} of ${size} bytes, joined and listed (target: ${target} ms)`,
);
console.log(`  median ${percentile(plain, 0.5)}, p99 ${percentile(plain, 0.99)}`);
console.log(`  while values are searched: median ${percentile(searching, 0.5)}, p99 ${percentile(searching, 0.99)}`);
console.log(
  `Memory: values and headers kept ${megabytes(view.live.value?.timeline.bytes() ?? 0)}, heap grown by ${megabytes(heap() - before)} (the events of this bench included)`,
);
