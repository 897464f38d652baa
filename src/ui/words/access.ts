export const noAccessTitle = (host: string) => `Allow Decant to read cookies of ${host}`;
export const noAccessWhy =
  'Session cookies are hidden from page scripts (HttpOnly). To show them, Decant needs your permission for this site.';
export const noAccessPrivacy = 'Your cookies and keys never leave this browser.';
export const allowSite = (host: string) => `Allow ${host}`;
export const allowSiteScope = (host: string) => `Only for pages on ${host}.`;
export const allowAll = 'Allow all sites instead';
export const opensPage = 'Firefox can’t ask from devtools, so Decant opens a tab. Allow it there, then come back.';
export const hiddenDomains = (domains: readonly string[]) =>
  `This page may also get cookies from ${domains.join(' and ')}. Allow it to see them.`;
export const allowDomains = (domains: readonly string[]) => `Allow ${domains.join(' and ')}`;
