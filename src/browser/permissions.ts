import browser from 'webextension-polyfill';
import { everySite, originsOf } from '../site/address.ts';
import { domainsAbove } from '../jar/domains.ts';
import type { Site } from '../site/snapshot.ts';
import type { AccessScope } from '../ui/view/host.ts';
import { isFirefox } from './engine.ts';

export function hasAccess(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: originsOf(host) });
}

export async function hasAnyAccess(): Promise<boolean> {
  return Boolean((await browser.permissions.getAll()).origins?.length);
}

/**
 * Domains above the host whose cookies the browser hides, including public suffixes. Firefox shows all cookies that a granted
 * host receives; Chrome requires access to the parent domain itself.
 */
export async function hiddenDomains(host: string): Promise<string[]> {
  if (isFirefox) return [];
  const parents = domainsAbove(host);
  const granted = await Promise.all(parents.map(hasAccess));
  return parents.filter((_, at) => !granted[at]);
}

/** Call it within the click itself, before any `await`; otherwise the browser refuses. False if the person declined. */
export function requestAccess(scope: AccessScope, site: Site): Promise<boolean> {
  return browser.permissions.request({ origins: originsFor(scope, site) });
}

function originsFor(scope: AccessScope, site: Site): string[] {
  switch (scope.kind) {
    case 'site':
      return originsOf(site.host);
    case 'hosts':
      return scope.hosts.flatMap(originsOf);
    case 'all':
      return [...everySite];
  }
}

export function onAccessChanged(listen: () => void): void {
  browser.permissions.onAdded.addListener(listen);
  browser.permissions.onRemoved.addListener(listen);
}
