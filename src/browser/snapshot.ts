import { cookiesFor } from './cookies.ts';
import { hasAccess, hiddenDomains } from './permissions.ts';
import { loadClockOffset } from './server-clocks.ts';
import { loadSettings } from './settings-store.ts';
import type { TabInfo } from './tabs.ts';
import { siteOf } from '../site/address.ts';
import type { Snapshot } from '../site/snapshot.ts';

export type TakeSnapshot = typeof takeSnapshot;

/**
 * Everything that a view shows of a tab, freshly read. `url` is the address that the view reports, for when the browser hides it
 * from the background.
 */
export async function takeSnapshot(tab: TabInfo, url: string | null): Promise<Snapshot> {
  const address = tab.url ?? url ?? '';
  const site = siteOf(address);
  if (!site) return { state: 'no-site', url: address };
  const { jar } = tab;
  // All at once, to keep the popup fast: without access the jar is empty, and what was read is dropped.
  const [access, cookies, hidden, { settings, unread }, clockOffset] = await Promise.all([
    hasAccess(site.host),
    cookiesFor(site.host, jar.storeId),
    hiddenDomains(site.host),
    loadSettings(site.origin, jar),
    loadClockOffset(site.origin),
  ]);
  if (!access) return { state: 'no-access', site, jar };
  const more = { ...(unread.length > 0 && { unread }), ...(clockOffset !== 0 && { clockOffset }) };
  return { state: 'ready', site, jar, cookies, hiddenDomains: hidden, settings, ...more };
}
