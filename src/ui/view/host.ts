import type { JarChange } from '../../jar/cookie.ts';
import type { ReadonlySignal } from '@preact/signals-core';
import type { SiteSettings } from '../../site/settings.ts';
import type { Written } from '../../site/messages.ts';
import type { Snapshot } from '../../site/snapshot.ts';
import type { Engine } from '../../jar/engine-rules.ts';
import type { TimelineEvent } from '../../timeline/event.ts';

/** What a view needs from its environment. The extension and the gallery each supply one. */
export type Actions = {
  /** `ask` shows the browser's prompt from here; `open-page` can only open the extension's own page, which asks (Firefox's panel). */
  readonly accessBy: 'ask' | 'open-page';
  /** Asks for access to the site (both schemes), to these hosts, or to every site. Call it in the click handler itself. */
  readonly requestAccess: (scope: AccessScope) => void;
  /**
   * Saves these settings for the site of this origin. The tab may already show another site, because typing is saved with a
   * short delay. The next snapshot of the site contains them.
   */
  readonly saveSettings: (settings: SiteSettings, origin: string) => void;
  /** Deletes the keys of this origin's site, from memory and from disk. */
  readonly forgetKeys: (origin: string) => void;
};

/** What a view may need from its environment. */
export type Host = Actions & {
  readonly snapshot: ReadonlySignal<Snapshot>;
  /** Unix seconds with a fraction; updates at least once a second while the view is visible. */
  readonly now: ReadonlySignal<number>;
  readonly theme: ReadonlySignal<Theme>;
  /** Null if nothing is recorded. */
  readonly recording: Recording | null;
  /** Changes the jar of the inspected tab and reads the cookie back; a problem if nobody answers in time. */
  readonly writeCookie: (change: JarChange) => Promise<Written>;
  /** False if the browser blocked the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
};

/** What every view needs. The popup needs no more: it writes no cookies and records nothing. */
export type ViewHost = Omit<Host, 'recording' | 'writeCookie'>;

/** The events in the inspected tab since devtools opened on it. */
export type Recording = {
  readonly engine: Engine;
  /** Calls back with all events so far, then with each new one; the returned function unsubscribes. */
  readonly subscribe: (listen: (events: readonly TimelineEvent[]) => void) => () => void;
  /** Saves a file under this name. */
  readonly download: (name: string, text: string) => void;
};

export type Theme = 'light' | 'dark';

export type AccessScope =
  | { readonly kind: 'site' }
  | { readonly kind: 'hosts'; readonly hosts: readonly string[] }
  | { readonly kind: 'all' };
