import * as v from 'valibot';
import type { Read } from '../foundation/schema.ts';
import { type TimelineEvent, timelineEventSchema } from '../timeline/event.ts';

/** Connects the devtools page, which records, with the panel, which may open later. Both belong to one tab. */
const channelMessageSchema = v.variant('kind', [
  v.object({ kind: v.literal('ask'), by: v.string() }),
  v.object({ kind: v.literal('all'), to: v.string(), events: v.array(timelineEventSchema) }),
  v.object({ kind: v.literal('more'), events: v.array(timelineEventSchema) }),
]);

type ChannelMessage = Read<typeof channelMessageSchema>;

/** Events per message: a panel copies and checks this many in a few milliseconds and draws before the next message. */
const mostEvents = 2000;

/** The recorder's end. Answers each panel with `all()`, and returns the function that sends later events. */
export function shareEvents(
  tabId: number,
  all: () => readonly TimelineEvent[],
): (events: readonly TimelineEvent[]) => void {
  const channel = openChannel(tabId, (message) => {
    if (message.kind !== 'ask') return;
    for (const events of piecesOf(all())) channel.post({ kind: 'all', to: message.by, events });
  });
  return (events) => channel.post({ kind: 'more', events });
}

/** At least one: an empty answer is also an answer. */
function piecesOf(events: readonly TimelineEvent[]): (readonly TimelineEvent[])[] {
  const count = Math.max(1, Math.ceil(events.length / mostEvents));
  return Array.from({ length: count }, (_, at) => events.slice(at * mostEvents, (at + 1) * mostEvents));
}

/** The panel's end: all events so far, then each new one. The returned function ends it. */
export function followEvents(tabId: number, listen: (events: readonly TimelineEvent[]) => void): () => void {
  const me = crypto.randomUUID();
  let isCaughtUp = false;
  const channel = openChannel(tabId, (message) => {
    if (message.kind === 'ask' || (message.kind === 'all' && message.to !== me)) return;
    // Events that arrive before the answer are part of the answer.
    isCaughtUp ||= message.kind === 'all';
    if (isCaughtUp) listen(message.events);
  });
  channel.post({ kind: 'ask', by: me });
  return channel.close;
}

function openChannel(tabId: number, listen: (message: ChannelMessage) => void) {
  const channel = new BroadcastChannel(`recording of tab ${tabId}`);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const read = v.safeParse(channelMessageSchema, data, { abortEarly: true });
    if (read.success) listen(read.output);
  });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel never leaves its origin
    post: (message: ChannelMessage) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
