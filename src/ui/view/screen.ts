import type { Cookie } from '../../jar/cookie.ts';
import { type SiteSession, sessionsOf } from '../../site/sessions.ts';
import type { SiteSettings } from '../../site/settings.ts';
import type { Jar, Site, Snapshot } from '../../site/snapshot.ts';

/** What the whole view shows: exactly one of these. */
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

/** `settings` may be newer than the snapshot's, because typing applies at once. */
export function screenOf(snapshot: Snapshot, settings: SiteSettings): Screen {
  switch (snapshot.state) {
    case 'loading':
      return { kind: 'loading' };
    case 'no-site':
      return { kind: 'no-site', url: snapshot.url };
    case 'no-access':
      return { kind: 'no-access', site: snapshot.site };
    case 'ready': {
      const { site, jar, cookies, hiddenDomains } = snapshot;
      return { kind: 'ready', site, jar, cookies, hiddenDomains, sessions: sessionsOf(cookies, settings, site) };
    }
  }
}
