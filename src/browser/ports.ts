import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import {
  type BackgroundMessage,
  backgroundMessageSchema,
  type RecordedMessage,
  recordedMessageSchema,
  type RecorderMessage,
  recorderMessageSchema,
  type ViewMessage,
  viewMessageSchema,
} from '../site/messages.ts';

type Schema<Message> = v.GenericSchema<unknown, Message>;

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
  onConnected('view', viewMessageSchema, listen);
}

export function onRecorderConnected(listen: (port: RecorderPort) => void): void {
  onConnected('recorder', recorderMessageSchema, listen);
}

/** Only the extension's own pages can connect: the manifest admits nobody else, and there are no content scripts. */
function onConnected<In, Out>(name: string, schema: Schema<In>, listen: (port: Port<In, Out>) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === name) listen(portOf(port, schema));
  });
}

function portOf<In, Out>(port: Runtime.Port, schema: Schema<In>): Port<In, Out> {
  let open = true;
  port.onDisconnect.addListener(() => {
    open = false;
  });
  return {
    post: (message) => {
      if (open) port.postMessage(message);
    },
    onMessage: (listen) => hear(port, schema, listen),
    onGone: (listen) => port.onDisconnect.addListener(listen),
  };
}

/** Ignores anything that is not a message of this version. */
function hear<In>(port: Runtime.Port, schema: Schema<In>, listen: (message: In) => void): void {
  port.onMessage.addListener((message) => {
    const read = v.safeParse(schema, message, { abortEarly: true });
    if (read.success) listen(read.output);
  });
}

/** What a view or a recorder says first on every connection, if anything, and who receives what it hears. */
type Talk<In, Out> = { readonly greet: () => Out | null; readonly listen: (message: In) => void };

/** The view's end; returns the function that sends. */
export function connectView(talk: Talk<BackgroundMessage, ViewMessage>): (message: ViewMessage) => void {
  return connectToBackground('view', backgroundMessageSchema, talk);
}

/** The recorder's end; returns the function that sends. */
export function connectRecorder(talk: Talk<RecordedMessage, RecorderMessage>): (message: RecorderMessage) => void {
  return connectToBackground('recorder', recordedMessageSchema, talk);
}

/** When browsers put the background to sleep, the port ends too; connecting again wakes it. */
function connectToBackground<In, Out>(
  name: string,
  schema: Schema<In>,
  { greet, listen }: Talk<In, Out>,
): (message: Out) => void {
  let port: Runtime.Port | null = null;
  const connect = () => {
    port = openPort(name);
    if (!port) return;
    hear(port, schema, listen);
    port.onDisconnect.addListener(() => {
      // The background was about to end when it was called. Chrome reports that as an error unless it is read.
      void browser.runtime.lastError;
      connect();
    });
    const greeting = greet();
    if (greeting) port.postMessage(greeting);
  };
  connect();
  return (message) => port?.postMessage(message);
}

/** Null if the extension was reloaded or removed under the page: then it can't send anything any more. */
function openPort(name: string): Runtime.Port | null {
  try {
    return browser.runtime.connect({ name });
  } catch {
    return null;
  }
}
