import type { NotSent } from '../../jar/not-sent.ts';

import { visible } from './visible.ts';

const sameSites = { none: 'SameSite=None', lax: 'SameSite=Lax', strict: 'SameSite=Strict' } as const;

/** Why a browser doesn’t send a cookie that it has, to follow a colon. */
export function notSent(rule: NotSent): string {
  switch (rule.code) {
    case 'domain':
      return `it’s only for ${rule.domain}.`;
    case 'path':
      return `it’s only for paths under ${visible(rule.path)}.`;
    case 'secure-on-http':
      return `it’s Secure, and this goes to http://${rule.host}.`;
    case 'partition':
      return `it’s partitioned, only for pages of ${rule.site}.`;
    case 'same-site':
      return `${sameSiteOf(rule)}, and ${otherSite(rule)}.`;
    case 'no-credentials':
      return rule.isOtherOrigin
        ? 'the request goes to another origin without credentials. fetch() needs credentials: "include".'
        : 'the request was made without credentials.';
    case 'unknown':
      return 'no known rule explains it. It may be a setting, an extension, or blocked third-party cookies.';
  }
}

type SameSiteRule = Extract<NotSent, { code: 'same-site' }>;

function sameSiteOf({ sameSite }: SameSiteRule): string {
  return sameSite === 'unspecified' ? 'SameSite isn’t set, which counts as Lax' : sameSites[sameSite];
}

function otherSite({ request, method }: SameSiteRule): string {
  switch (request) {
    case 'navigation':
      return 'another site led here';
    case 'unsafe-navigation':
      return `another site sent this ${method}`;
    case 'subresource':
      return 'the request comes from a page of another site';
  }
}
