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

/** Domains above the host whose cookies the browser hides, public suffixes among them. Firefox shows the cookies that a granted host is sent; Chrome asks for the parent itself. */
export async function hiddenDomains(host: string): Promise<string[]> {
  if (isFirefox) return [];
  const parents = domainsAbove(host);
  const granted = await Promise.all(parents.map(hasAccess));
  return parents.filter((_, at) => !granted[at]);
}

/** To be called in the click itself, before any `await`: else the browser refuses. False where the person said no. */
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
