import type { JarEvent, JarStateEvent } from '../timeline/event.ts';
import type { Cookie, JarChange } from '../jar/cookie.ts';
import type { SiteSettings } from './settings.ts';
import type { Snapshot } from './snapshot.ts';

/** From a view to the background, over one port for each view. */
export type ViewMessage =
  /** Show this tab from now on. `url` is what the view itself knows: the background may not see it without access. */
  | { readonly kind: 'watch'; readonly tabId: number; readonly url: string | null }
  /** For the site that the view shows, named, so that words typed just before a navigation land where they were meant. */
  | { readonly kind: 'save-settings'; readonly origin: string; readonly settings: SiteSettings }
  | { readonly kind: 'forget-keys'; readonly origin: string }
  /** Answered by the `written` of the same `id`. */
  | { readonly kind: 'write-cookie'; readonly id: number; readonly change: JarChange };

/** From the background to a view. */
export type BackgroundMessage =
  /** Always the whole state, so that a lost message cannot leave a view wrong. */
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  | (Written & { readonly kind: 'written'; readonly id: number });

/** What became of a change of the jar: `problem` in the browser's words, and the cookie of that place as the jar holds it now. */
export type Written = { readonly problem: string | null; readonly found: Cookie | null };

/** From the recorder, which lives in devtools' page, over a port of its own: tell of this tab, and read the jar for these hosts now. */
export type RecorderMessage = { readonly kind: 'record'; readonly tabId: number; readonly hosts: readonly string[] };

/** From the background to the recorder. */
export type RecordedMessage = { readonly kind: 'recorded'; readonly events: readonly Recorded[] };

/** The background makes nothing of requests: the recorder puts their stages together. */
export type Recorded = RequestStage | JarEvent | JarStateEvent;

/** What webRequest tells when a request is asked for, sent, answered, or has failed; of its details those that are used. */
export type RequestStage = {
  /** The same for each stage, and for each hop of a redirect chain. */
  readonly requestId: string;
  readonly tabId: number;
  /** Unix milliseconds. */
  readonly timeStamp: number;
  readonly method: string;
  readonly url: string;
  readonly type: string;
  readonly parentFrameId: number;
  /** The page that it is for; Firefox's. */
  readonly documentUrl?: string;
  /** That page's origin; Chrome's. */
  readonly initiator?: string;
  readonly requestHeaders?: readonly RequestHeader[];
  readonly responseHeaders?: readonly RequestHeader[];
  readonly statusCode?: number;
};

export type RequestHeader = { readonly name: string; readonly value?: string };

/** Ports carry `unknown`; both ends are this extension's own, so the kind alone tells. */
export function isViewMessage(message: unknown): message is ViewMessage {
  return ['watch', 'save-settings', 'forget-keys', 'write-cookie'].includes(kindOf(message));
}

export function isBackgroundMessage(message: unknown): message is BackgroundMessage {
  return ['snapshot', 'written'].includes(kindOf(message));
}

export function isRecorderMessage(message: unknown): message is RecorderMessage {
  return kindOf(message) === 'record';
}

export function isRecordedMessage(message: unknown): message is RecordedMessage {
  return kindOf(message) === 'recorded';
}

function kindOf(message: unknown): string {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return '';
  return String(message.kind);
}
