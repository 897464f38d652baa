import browser, { type Runtime } from 'webextension-polyfill';
import {
  type BackgroundMessage,
  isBackgroundMessage,
  isRecordedMessage,
  isRecorderMessage,
  isViewMessage,
  type RecordedMessage,
  type RecorderMessage,
  type ViewMessage,
} from '../site/messages.ts';

type Guard<Message> = (message: unknown) => message is Message;

/** The background's end of a port. */
type Port<In, Out> = {
  /** Does nothing once the other end is gone. */
  readonly post: (message: Out) => void;
  readonly onMessage: (listen: (message: In) => void) => void;
  readonly onGone: (listen: () => void) => void;
};

export type ViewPort = Port<ViewMessage, BackgroundMessage>;
export type RecorderPort = Port<RecorderMessage, RecordedMessage>;

export function onViewConnected(listen: (port: ViewPort) => void): void {
  onConnected('view', isViewMessage, listen);
}

export function onRecorderConnected(listen: (port: RecorderPort) => void): void {
  onConnected('recorder', isRecorderMessage, listen);
}

/** Only the extension's own pages can connect: the manifest lets nobody else in, and content scripts there are none. */
function onConnected<In, Out>(name: string, isIn: Guard<In>, listen: (port: Port<In, Out>) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === name) listen(portOf(port, isIn));
  });
}

function portOf<In, Out>(port: Runtime.Port, isIn: Guard<In>): Port<In, Out> {
  let open = true;
  port.onDisconnect.addListener(() => {
    open = false;
  });
  return {
    post: (message) => {
      if (open) port.postMessage(message);
    },
    onMessage: (listen) =>
      port.onMessage.addListener((message) => {
        if (isIn(message)) listen(message);
      }),
    onGone: (listen) => port.onDisconnect.addListener(listen),
  };
}

/** What the other end says first on every connection, if anything, and whom it tells what it hears. */
type Talk<In, Out> = { readonly greet: () => Out | null; readonly listen: (message: In) => void };

/** The view's end; gives the function that sends. */
export function connectView(talk: Talk<BackgroundMessage, ViewMessage>): (message: ViewMessage) => void {
  return connectToBackground('view', isBackgroundMessage, talk);
}

/** The recorder's end; gives the function that sends. */
export function connectRecorder(talk: Talk<RecordedMessage, RecorderMessage>): (message: RecorderMessage) => void {
  return connectToBackground('recorder', isRecordedMessage, talk);
}

/** Browsers put the background to sleep, the port ends with it, and connecting anew wakes it. */
function connectToBackground<In, Out>(
  name: string,
  isIn: Guard<In>,
  { greet, listen }: Talk<In, Out>,
): (message: Out) => void {
  let port: Runtime.Port | null = null;
  const connect = () => {
    port = openPort(name);
    if (!port) return;
    port.onMessage.addListener((message) => {
      if (isIn(message)) listen(message);
    });
    port.onDisconnect.addListener(() => {
      // The background was about to end when it was called: Chrome shows that as an error unless it is looked at.
      void browser.runtime.lastError;
      connect();
    });
    const greeting = greet();
    if (greeting) port.postMessage(greeting);
  };
  connect();
  return (message) => port?.postMessage(message);
}

/** Null when the extension was reloaded or removed under the page: then nothing can be said any more. */
function openPort(name: string): Runtime.Port | null {
  try {
    return browser.runtime.connect({ name });
  } catch {
    return null;
  }
}
