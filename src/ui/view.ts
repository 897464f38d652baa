import { computed, type ReadonlySignal } from '@preact/signals-core';
import { sessionsOf, type SiteSession } from '../site/sessions.ts';
import type { Cookie } from '../site/cookie.ts';
import { defaultSettings } from '../site/settings.ts';
import type { Jar, Site } from '../site/snapshot.ts';
import { createDraft } from './draft.ts';
import type { Host } from './host.ts';

/** What the whole view shows: one of these, never two. */
export type Screen =
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-site'; readonly url: string }
  | { readonly kind: 'no-access'; readonly site: Site }
  | {
      readonly kind: 'ready';
      readonly site: Site;
      readonly jar: Jar;
      readonly sessions: readonly SiteSession[];
      readonly cookies: readonly Cookie[];
      readonly hiddenDomains: readonly string[];
    };

export type Ready = Extract<Screen, { kind: 'ready' }>;

/** The state of one view: a few signals, the rest computed. */
export function createView(host: Host) {
  const draft = createDraft(host);
  const settings = computed(() => draft.settings.value ?? defaultSettings);
  const screen: ReadonlySignal<Screen> = computed(() => {
    const snapshot = host.snapshot.value;
    switch (snapshot.state) {
      case 'loading':
        return { kind: 'loading' };
      case 'no-site':
        return { kind: 'no-site', url: snapshot.url };
      case 'no-access':
        return { kind: 'no-access', site: snapshot.site };
      case 'ready': {
        const { site, jar, cookies, hiddenDomains } = snapshot;
        return { kind: 'ready', site, jar, cookies, hiddenDomains, sessions: sessionsOf(cookies, settings.value) };
      }
    }
  });
  return {
    host,
    screen,
    settings,
    edit: draft.edit,
    flush: draft.flush,
    forget: draft.forget,
    dispose: () => draft.dispose(),
  };
}

export type View = ReturnType<typeof createView>;
