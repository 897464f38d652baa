import { type Address, isTrustworthy } from './address.ts';
import type { Cookie } from './cookie.ts';
import { pathMatches } from './cookie-path.ts';
import { domainMatches } from './domains.ts';
import { type Engine, engineRules } from './engine-rules.ts';

/** Why a browser does not send a cookie that it has; from RFC 6265bis, 5.8.3, unless noted. */
export type NotSent =
  | { readonly code: 'domain'; readonly domain: string }
  | { readonly code: 'path'; readonly path: string }
  | { readonly code: 'secure-on-http'; readonly host: string }
  | { readonly code: 'partition'; readonly site: string }
  | {
      readonly code: 'same-site';
      readonly sameSite: Cookie['sameSite'];
      /** What the other site did: it led the tab here, sent it here with this method, or it is the page that asked. */
      readonly request: 'navigation' | 'unsafe-navigation' | 'subresource';
      readonly method: string;
    }
  /** The request sent no cookies at all: a fetch to another origin sends cookies only if told to (Fetch, 5.4). */
  | { readonly code: 'no-credentials'; readonly isOtherOrigin: boolean }
  /** No known rule. */
  | { readonly code: 'unknown' };

export type SendableCookie = Pick<Cookie, 'domain' | 'hostOnly' | 'path' | 'secure' | 'sameSite' | 'partition'>;

/**
 * What decides, besides the cookie itself, whether a browser sends it. The caller compares sites, because that takes a long list.
 */
export type SendingContext = {
  readonly engine: Engine;
  readonly url: Address;
  readonly method: string;
  /** webRequest's resource type. */
  readonly type: string;
  /** The page in the tab; for a page's own request, the page itself. Null if unknown. */
  readonly top: Pick<Address, 'protocol' | 'hostname'> | null;
  /** Whether another site made the request: a page that led here, or the page that embeds this one. */
  readonly isCrossSite: boolean;
};

/** The rule that keeps the browser from sending this cookie; null if it sends it, as far as the rules say. */
export function notSentRule(cookie: SendableCookie, context: SendingContext): NotSent | null {
  const { hostname, pathname } = context.url;
  if (!domainMatches(hostname, cookie)) return { code: 'domain', domain: cookie.domain };
  if (!pathMatches(pathname, cookie.path)) return { code: 'path', path: cookie.path };
  if (cookie.secure && !isTrustworthy(context.url)) return { code: 'secure-on-http', host: hostname };
  return partitionRule(cookie, context) ?? sameSiteRule(cookie, context);
}

/** A partitioned cookie is sent only within pages of the site where it was set (CHIPS). */
function partitionRule({ partition }: SendableCookie, { top }: SendingContext): NotSent | null {
  if (partition === null || top === null || !URL.canParse(partition)) return null;
  const { protocol, hostname } = new URL(partition);
  const isInside = top.protocol === protocol && domainMatches(top.hostname, { domain: hostname, hostOnly: false });
  return isInside ? null : { code: 'partition', site: partition };
}

/** The methods for which a cross-site navigation carries Lax cookies (RFC 9110, 9.2.1). */
const safeMethods = ['GET', 'HEAD', 'OPTIONS', 'TRACE'];

function sameSiteRule({ sameSite }: SendableCookie, context: SendingContext): NotSent | null {
  const { engine, method, type, isCrossSite } = context;
  const isOpen = sameSite === 'none' || (sameSite === 'unspecified' && !engineRules[engine].laxByDefault);
  if (!isCrossSite || isOpen) return null;
  const refused = (request: Extract<NotSent, { code: 'same-site' }>['request']) =>
    ({ code: 'same-site', sameSite, request, method }) as const;
  if (type !== 'main_frame') return refused('subresource');
  if (!safeMethods.includes(method)) return refused('unsafe-navigation');
  return sameSite === 'strict' ? refused('navigation') : null;
}
