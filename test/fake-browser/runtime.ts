import type { Runtime } from 'webextension-polyfill';
import { clone } from './clone.ts';
import { createEvent, type FakeEvent } from './event.ts';

type Listener = (port: Runtime.Port) => void;
type End = Runtime.Port & {
  readonly onMessage: FakeEvent<(message: unknown, port: Runtime.Port) => void>;
  readonly onDisconnect: FakeEvent<Listener>;
};

/** Pages connect; the background receives connections. */
export function createRuntime() {
  const onConnect = createEvent<Listener>();
  const links = new Set<{ readonly page: End; readonly background: End; isOpen: boolean }>();
  let isReloaded = false;
  let refusals = 0;
  let lastError: Runtime.PropertyLastErrorType | undefined;

  function link(name: string) {
    const both = { page: createEnd(name), background: createEnd(name), isOpen: true };
    const wire = (from: End, to: End) => {
      from.postMessage = (message) => {
        if (!both.isOpen) throw new Error('Attempting to use a disconnected port object');
        const sent = clone(message);
        queueMicrotask(() => both.isOpen && to.onMessage.fire(sent, to));
      };
      from.disconnect = () => {
        both.isOpen = false;
        links.delete(both);
        queueMicrotask(() => to.onDisconnect.fire(to));
      };
    };
    wire(both.page, both.background);
    wire(both.background, both.page);
    links.add(both);
    return both;
  }

  function connect(details?: string | Runtime.ConnectConnectInfoType): Runtime.Port {
    if (isReloaded) throw new Error('Extension context invalidated.');
    const both = link(typeof details === 'object' ? (details.name ?? '') : '');
    // The background may have to wake up. It learns of the connection later than the page, but before the page's messages arrive.
    queueMicrotask(() => {
      if (refusals > 0) {
        refusals -= 1;
        end(both, 'Could not establish connection. Receiving end does not exist.');
      } else onConnect.fire(both.background);
    });
    return both.page;
  }

  function end(both: { readonly page: End; isOpen: boolean }, error?: string): void {
    if (!both.isOpen) return;
    both.isOpen = false;
    for (const one of links) if (one === both) links.delete(one);
    lastError = error === undefined ? undefined : { message: error };
    both.page.onDisconnect.fire(both.page);
    lastError = undefined;
  }

  const endAll = () => [...links].forEach((both) => end(both));
  const api = {
    connect,
    onConnect,
    get lastError() {
      return lastError;
    },
  };
  return {
    api,
    /** The background ends with its ports, and pages are notified. */
    endBackground: () => {
      onConnect.clear();
      endAll();
    },
    /** A page closes, and the background is notified. */
    closePages: () => [...links].forEach(({ page }) => page.disconnect()),
    /** The next attempts to connect meet a background that is about to end. */
    willRefuse: (times: number) => {
      refusals = times;
    },
    /** The extension was reloaded or removed under its open pages. */
    reload: () => {
      isReloaded = true;
      endAll();
    },
    openPorts: () => [...links].map(({ page }) => page.name),
  };
}

function createEnd(name: string): End {
  return { name, onMessage: createEvent(), onDisconnect: createEvent(), postMessage() {}, disconnect() {} };
}
