import type { ReadonlySignal } from '@preact/signals-core';
import type { SiteSettings } from '../site/settings.ts';
import type { Snapshot } from '../site/snapshot.ts';

/** All that the views need of the world around them. The extension and the gallery each supply one. */
export type Host = {
  readonly snapshot: ReadonlySignal<Snapshot>;
  /** Unix seconds with fraction; ticks at least once a second while the view is visible. */
  readonly now: ReadonlySignal<number>;
  readonly theme: ReadonlySignal<'light' | 'dark'>;
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
  /** False where the clipboard refused. */
  readonly copy: (text: string) => Promise<boolean>;
};

export type AccessScope =
  | { readonly kind: 'site' }
  | { readonly kind: 'hosts'; readonly hosts: readonly string[] }
  | { readonly kind: 'all' };
