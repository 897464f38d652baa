export const noAccessTitle = (host: string) => `Allow Decant to read the cookies of ${host}`;
export const noAccessWhy =
  'Flask’s session cookie is HttpOnly: no script of the page can see it. Only the browser can show it, and it does so for the sites that you allow.';
export const noAccessPrivacy = 'Nothing that is read here leaves this browser.';
export const allowSite = (host: string) => `Allow ${host}`;
export const allowSiteScope = (host: string) => `For http and https pages of ${host}, and nothing else.`;
export const allowAll = 'Allow all sites instead';
export const opensPage =
  'Firefox cannot ask from devtools, so a tab of Decant opens and asks there. This panel then continues by itself.';
export const hiddenDomains = (domains: readonly string[]) =>
  `This site may also receive cookies of ${domains.join(' and ')}. The browser hides them until you allow that.`;
export const allowDomains = (domains: readonly string[]) => `Allow ${domains.join(' and ')}`;
