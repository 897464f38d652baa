import type { JarChange } from '../../jar/cookie.ts';
import type { ReadonlySignal } from '@preact/signals-core';
import type { SiteSettings } from '../../site/settings.ts';
import type { Written } from '../../site/messages.ts';
import type { Snapshot } from '../../site/snapshot.ts';
import type { Engine } from '../../jar/engine-rules.ts';
import type { TimelineEvent } from '../../timeline/event.ts';

/** What a view asks of the world around it. The extension and the gallery each supply one. */
export type Actions = {
  /** `ask` shows the browser's prompt from here; `open-page` can only open the extension's own page, which asks (Firefox's panel). */
  readonly accessBy: 'ask' | 'open-page';
  /** Asks for the site's own origins (both schemes), or for these hosts, or for every site. To be called in the click itself. */
  readonly requestAccess: (scope: AccessScope) => void;
  /**
   * Keeps these settings for the site of this origin, which the newest snapshot may have left already: typing is saved with a
   * short delay. The next snapshot of that site carries them.
   */
  readonly saveSettings: (settings: SiteSettings, origin: string) => void;
  /** Drops the keys kept for the site of this origin, from memory and from disk. */
  readonly forgetKeys: (origin: string) => void;
};

/** All that the panel needs of the world around it. */
export type Host = Actions & {
  readonly snapshot: ReadonlySignal<Snapshot>;
  /** Unix seconds with fraction; ticks at least once a second while the view is visible. */
  readonly now: ReadonlySignal<number>;
  readonly theme: ReadonlySignal<Theme>;
  /** Null where nothing is recorded. */
  readonly recording: Recording | null;
  /** Changes the jar of the inspected tab, and reads the cookie back; a problem where nobody answers in time. */
  readonly writeCookie: (change: JarChange) => Promise<Written>;
  /** False where the clipboard refused. */
  readonly copy: (text: string) => Promise<boolean>;
};

/** What happened in the inspected tab since devtools opened on it. */
export type Recording = {
  readonly engine: Engine;
  /** Calls back with all events so far, then with each that comes; the function that is returned ends it. */
  readonly subscribe: (listen: (events: readonly TimelineEvent[]) => void) => () => void;
  /** Gives the person a file of that name. */
  readonly download: (name: string, text: string) => void;
};

/** The popup's: the same, but plain. It is drawn whole after each change, so it need not carry signals. */
export type PopupHost = Pick<Actions, 'accessBy' | 'requestAccess'> & {
  readonly snapshot: Readable<Snapshot>;
  readonly now: Readable<number>;
  readonly theme: Readable<Theme>;
  /** Calls back after any of the three has changed. */
  readonly onChange: (listen: () => void) => void;
};

/** What small components read: a signal is one, and so is a plain cell. */
export type Readable<Value> = { readonly value: Value };

export type Theme = 'light' | 'dark';

export type AccessScope =
  | { readonly kind: 'site' }
  | { readonly kind: 'hosts'; readonly hosts: readonly string[] }
  | { readonly kind: 'all' };
