import browser, { type Runtime } from 'webextension-polyfill';
import {
  type BackgroundMessage,
  isBackgroundMessage,
  isViewMessage,
  type ViewMessage,
} from '../site/messages.ts';

const name = 'view';

/** The background's end of a view. */
export type ViewPort = {
  /** Does nothing once the view is gone. */
  readonly post: (message: BackgroundMessage) => void;
  readonly onMessage: (listen: (message: ViewMessage) => void) => void;
  readonly onGone: (listen: () => void) => void;
};

/** Only the extension's own pages can connect: the manifest lets nobody else in, and content scripts there are none. */
export function onViewConnected(listen: (port: ViewPort) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === name) listen(viewPort(port));
  });
}

function viewPort(port: Runtime.Port): ViewPort {
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
        if (isViewMessage(message)) listen(message);
      }),
    onGone: (listen) => port.onDisconnect.addListener(listen),
  };
}

/**
 * The view's end; gives the function that sends. `greet` is said first on every connection: browsers put the background to
 * sleep, the port ends with it, and connecting anew wakes it.
 */
export function connectToBackground(
  greet: () => ViewMessage | null,
  listen: (message: BackgroundMessage) => void,
): (message: ViewMessage) => void {
  let port: Runtime.Port | null = null;
  const connect = () => {
    port = openPort();
    if (!port) return;
    port.onMessage.addListener((message) => {
      if (isBackgroundMessage(message)) listen(message);
    });
    port.onDisconnect.addListener(connect);
    const greeting = greet();
    if (greeting) port.postMessage(greeting);
  };
  connect();
  return (message) => port?.postMessage(message);
}

/** Null when the extension was reloaded or removed under the view: then nothing can be said any more. */
function openPort(): Runtime.Port | null {
  try {
    return browser.runtime.connect({ name });
  } catch {
    return null;
  }
}
