import { cookiesFor } from './cookies.ts';
import { hasAccess, hiddenDomains } from './permissions.ts';
import { loadSettings } from './settings-store.ts';
import type { Tab } from './tabs.ts';
import { siteOf } from '../site/address.ts';
import type { Snapshot } from '../site/snapshot.ts';

/** All that a view shows of a tab, read anew. `url` is the view's own word for it where the browser hides it from the background. */
export async function takeSnapshot(tab: Tab, url: string | null): Promise<Snapshot> {
  const address = tab.url ?? url ?? '';
  const site = siteOf(address);
  if (!site) return { state: 'no-site', url: address };
  const { jar } = tab;
  if (!(await hasAccess(site.host))) return { state: 'no-access', site, jar };
  const [cookies, hidden, settings] = await Promise.all([
    cookiesFor(site.host, jar.storeId),
    hiddenDomains(site.host),
    loadSettings(site.origin, jar),
  ]);
  return { state: 'ready', site, jar, cookies, hiddenDomains: hidden, settings };
}
