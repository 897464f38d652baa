import type { TimelineEvent } from '../timeline/event.ts';

/** Messages between the devtools page, which records, and the panels of the same tab, which may open later. */
type ChannelMessage =
  | { readonly kind: 'ask'; readonly by: string }
  | { readonly kind: 'all'; readonly to: string; readonly events: readonly TimelineEvent[] }
  | { readonly kind: 'more'; readonly events: readonly TimelineEvent[] };

/** The recorder's end. Answers each panel with `all()`, and returns the function that sends later events. */
export function shareEvents(
  tabId: number,
  all: () => readonly TimelineEvent[],
): (events: readonly TimelineEvent[]) => void {
  const channel = openChannel(tabId, (message) => {
    if (message.kind === 'ask') channel.post({ kind: 'all', to: message.by, events: all() });
  });
  return (events) => channel.post({ kind: 'more', events });
}

/** The panel's end. Calls back with all events so far, then with each later one, until the returned function is called. */
export function followEvents(tabId: number, listen: (events: readonly TimelineEvent[]) => void): () => void {
  const me = crypto.randomUUID();
  let isCaughtUp = false;
  const channel = openChannel(tabId, (message) => {
    if (message.kind === 'ask' || (message.kind === 'all' && message.to !== me)) return;
    // Events that arrive before the answer are in the answer.
    isCaughtUp ||= message.kind === 'all';
    if (isCaughtUp) listen(message.events);
  });
  channel.post({ kind: 'ask', by: me });
  return channel.close;
}

function openChannel(tabId: number, listen: (message: ChannelMessage) => void) {
  const channel = new BroadcastChannel(`recording of tab ${tabId}`);
  channel.addEventListener('message', ({ data }: MessageEvent<ChannelMessage>) => listen(data));
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel never leaves its origin
    post: (message: ChannelMessage) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
