import type { Cookie } from '../jar/cookie.ts';
import type { SiteSettings } from './settings.ts';

/** Scheme, host and port: what settings are kept for. Cookies ignore the port, settings do not. */
export type Site = {
  /** As `URL.origin` writes it, `http://localhost:5000`. */
  readonly origin: string;
  /** As `URL.hostname` writes it. */
  readonly host: string;
  readonly path: string;
};

/** All that a view shows of the inspected tab, newest state whole: a view never patches. */
export type Snapshot =
  | { readonly state: 'loading' }
  /** A page of the browser's own, a file, a blank tab: no site that could hold cookies. `url` may be empty. */
  | { readonly state: 'no-site'; readonly url: string }
  | { readonly state: 'no-access'; readonly site: Site; readonly jar: Jar }
  | {
      readonly state: 'ready';
      readonly site: Site;
      readonly jar: Jar;
      /** Every cookie that the site can hold, all paths and partitions, in the order in which a server receives them. */
      readonly cookies: readonly Cookie[];
      /** Parent domains whose cookies this site receives but which the browser hides without access to them. */
      readonly hiddenDomains: readonly string[];
      readonly settings: SiteSettings;
    };

/** The cookie store of the inspected tab. */
export type Jar = {
  readonly storeId: string;
  readonly kind: 'normal' | 'private' | 'container';
  /** The container's name where the browser tells it. */
  readonly label: string | null;
};
