import { computed, effect, signal, untracked } from '@preact/signals-core';
import type { SiteSettings } from '../../../site/settings.ts';
import type { Snapshot } from '../../../site/snapshot.ts';
import type { RecordingEvent, TimelineEvent } from '../../../timeline/event.ts';
import { createTimeline, type Timeline } from '../../../timeline/join/join.ts';
import { defaultLimits } from '../../../timeline/options.ts';
import { createReader, type Reader } from '../../../timeline/reader.ts';
import type { Recording } from '../../view/host.ts';
import type { PanelView } from '../../panel-state/panel-view.ts';
import { inSlices, type Progress } from './slices.ts';

/** The timeline of the site in the tab. */
export type Live = { readonly host: string; readonly timeline: Timeline; readonly reader: Reader };

/** Feeds recorded events into the timeline of the tab's site. For another site it builds a new timeline from all events. */
export function createFeed(view: PanelView, recording: Recording) {
  const live = signal<Live | null>(null);
  /** Increases with each change of the entries, which are changed in place. */
  const version = signal(0);
  /** The progress of reading earlier events; null when all are read. */
  const reading = signal<Progress | null>(null);
  const paused = signal(false);
  const preserve = signal(true);
  const pauses: RecordingEvent[] = [];
  let clearedAt = -Infinity;
  let stopListening: (() => void) | null = null;
  // Text, so that only a real difference rebuilds the timeline.
  const feedKey = computed(() => feedKeyOf(view.host.snapshot.value, view.settings.value));

  function start(wanted: FeedKey): void {
    stopListening?.();
    const reader = createReader({ ...wanted.reading, keys: [] });
    const timeline = createTimeline({
      ...reader,
      host: wanted.host,
      storeId: wanted.storeId,
      engine: recording.engine,
      preserve: preserve.peek(),
      limits: defaultLimits,
    });
    pauses.forEach(timeline.push);
    if (clearedAt > 0) timeline.clear(clearedAt);
    live.value = { host: wanted.host, timeline, reader };
    const take = createIntake(timeline.push, (progress) => {
      if (live.peek()?.timeline !== timeline) return false;
      reading.value = progress;
      version.value = version.peek() + 1;
      return true;
    });
    stopListening = recording.subscribe(take);
  }

  const stop = effect(() => {
    const wanted = feedKey.value;
    // Between two pages there is briefly no site; the timeline stays.
    if (wanted !== null) untracked(() => start(JSON.parse(wanted)));
  });

  return {
    live,
    version,
    reading,
    paused,
    preserve,
    togglePause: () => {
      const event: RecordingEvent = { kind: 'recording', on: paused.value, at: Date.now() };
      paused.value = !paused.value;
      pauses.push(event);
      live.value?.timeline.push(event);
    },
    togglePreserve: () => {
      preserve.value = !preserve.value;
      live.value?.timeline.setPreserve(preserve.value);
    },
    clear: () => {
      const timeline = live.value?.timeline;
      clearedAt = Math.max(Date.now(), (timeline?.entries.at(-1)?.at ?? 0) + 1);
      timeline?.clear(clearedAt);
      version.value += 1;
    },
    dispose: () => {
      stop();
      stopListening?.();
      live.value = null;
    },
  };
}

/** A recording of hours takes seconds to read. `tell` gets the progress after each slice and null after the last; false from it cancels. */
function createIntake(push: (event: TimelineEvent) => void, tell: (progress: Progress | null) => boolean) {
  let waiting: TimelineEvent[] = [];
  let done = 0;
  const step = () => {
    const event = waiting[done];
    if (event === undefined) return false;
    push(event);
    done += 1;
    return true;
  };
  const end = () => {
    waiting = [];
    done = 0;
    tell(null);
  };
  return (events: readonly TimelineEvent[]): void => {
    const isAtWork = waiting.length > 0;
    waiting = waiting.concat(events);
    if (!isAtWork) inSlices({ step, pause: () => tell({ done, all: waiting.length }), end });
  };
}

type FeedKey = {
  readonly host: string;
  readonly storeId: string;
  readonly reading: Pick<SiteSettings, 'override' | 'signers' | 'lifetimes' | 'epoch'>;
};

/** A `FeedKey` as JSON; null if the tab shows no site. */
function feedKeyOf(snapshot: Snapshot, { override, signers, lifetimes, epoch }: SiteSettings): string | null {
  if (snapshot.state !== 'ready' && snapshot.state !== 'no-access') return null;
  const { site, jar } = snapshot;
  return JSON.stringify({ host: site.host, storeId: jar.storeId, reading: { override, signers, lifetimes, epoch } });
}
