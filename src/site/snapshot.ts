import * as v from 'valibot';
import { finite, type Read } from '../foundation/schema.ts';
import { cookieSchema } from '../jar/cookie.ts';
import { siteSettingsSchema } from './settings.ts';
import { unreadNameSchema } from './stored-settings.ts';

/** Scheme, host and port: what settings are kept for. Cookies ignore the port, settings do not. */
const siteSchema = v.object({
  /** As `URL.origin` writes it, `http://localhost:5000`. */
  origin: v.string(),
  /** As `URL.hostname` writes it. */
  host: v.string(),
  path: v.string(),
});

export type Site = Read<typeof siteSchema>;

/** The cookie store of the inspected tab. */
const jarSchema = v.object({
  storeId: v.string(),
  kind: v.picklist(['normal', 'private', 'container']),
  /** The container's name where the browser tells it. */
  label: v.nullable(v.string()),
});

export type Jar = Read<typeof jarSchema>;

/** All that a view shows of the inspected tab, newest state whole: a view never patches. */
export const snapshotSchema = v.variant('state', [
  v.object({ state: v.literal('loading') }),
  /** A page of the browser's own, a file, a blank tab: no site that could hold cookies. `url` may be empty. */
  v.object({ state: v.literal('no-site'), url: v.string() }),
  v.object({ state: v.literal('no-access'), site: siteSchema, jar: jarSchema }),
  v.object({
    state: v.literal('ready'),
    site: siteSchema,
    jar: jarSchema,
    /** Every cookie that the site can hold, all paths and partitions, in the order in which a server receives them. */
    cookies: v.array(cookieSchema),
    /** Domains above the host whose cookies the browser hides without access to them; a public suffix may be among them. */
    hiddenDomains: v.array(v.string()),
    settings: siteSettingsSchema,
    /** Seconds by which the server's clock is ahead of this computer's, if it is. */
    clockOffset: v.exactOptional(finite),
    /** Settings that were stored in a form that this version cannot read, where there are any: the defaults stand in their place. */
    unread: v.exactOptional(v.array(unreadNameSchema)),
  }),
]);

export type Snapshot = Read<typeof snapshotSchema>;

/** Seconds by which the server's clock is ahead of this computer's. */
export function clockOffsetOf(snapshot: Snapshot): number {
  return snapshot.state === 'ready' ? (snapshot.clockOffset ?? 0) : 0;
}
