import type { TimelineEvent } from '../../src/timeline/event.ts';
import type { Recording } from '../../src/ui/view/host.ts';

export type FakeRecording = Recording & {
  readonly emit: (...events: readonly TimelineEvent[]) => void;
  readonly downloads: { readonly name: string; readonly text: string }[];
};

/** A recorder that reports what it is given. */
export function fakeRecording(first: readonly TimelineEvent[]): FakeRecording {
  const events = [...first];
  const listeners = new Set<(events: readonly TimelineEvent[]) => void>();
  const downloads: FakeRecording['downloads'] = [];
  return {
    engine: 'chromium',
    subscribe: (listen) => {
      listeners.add(listen);
      listen([...events]);
      return () => void listeners.delete(listen);
    },
    download: (name, text) => void downloads.push({ name, text }),
    emit: (...more) => {
      events.push(...more);
      for (const listen of listeners) listen(more);
    },
    downloads,
  };
}
