import { domainMatches, isIpAddress } from './domains.ts';
import { type Address, isTrustworthy } from './address.ts';
import { type Engine, engineRules } from './engine-rules.ts';
import { locationOfSetCookie } from './cookie-location.ts';
import { mostBytes, sizeOf } from './cookie-size.ts';
import { prefixProblem, type PrefixProblem } from './cookie-prefixes.ts';
import { parentDomains } from './registrable-domain.ts';
import type { SetCookie } from './set-cookie.ts';
import { type SettingContext, schemefulSite } from './setting-context.ts';

/** The rule by which a browser refuses a Set-Cookie; from RFC 6265bis, 5.7, unless noted. */
export type Refusal =
  | { readonly code: 'control-character'; readonly in: 'name' | 'value' | 'attribute' }
  | { readonly code: 'empty' }
  | { readonly code: 'nameless' }
  | { readonly code: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly code: 'domain-mismatch'; readonly domain: string; readonly host: string }
  | { readonly code: 'domain-on-ip-address'; readonly domain: string; readonly host: string }
  | { readonly code: 'domain-is-public-suffix'; readonly domain: string }
  | PrefixProblem
  | { readonly code: 'secure-on-http'; readonly host: string }
  | { readonly code: 'same-site-none-without-secure' }
  | { readonly code: 'partitioned-without-secure' }
  | { readonly code: 'cross-site'; readonly sameSite: SetCookie['sameSite'] }
  | { readonly code: 'overwrites-secure'; readonly path: string }
  /** No known rule applies, but the jar showed that the cookie was rejected: third-party cookies may be blocked. */
  | { readonly code: 'not-taken' };

/** Null if no known rule rejects the cookie. The browser still may, for example if third-party cookies are blocked. */
export function refusalOf(cookie: SetCookie, context: SettingContext): Refusal | null {
  return (
    textRefusal(cookie, context.engine) ??
    domainRefusal(cookie, context.url.hostname) ??
    prefixProblem(cookie, context) ??
    secureRefusal(cookie, context.url) ??
    crossSiteRefusal(cookie, context) ??
    overwriteRefusal(cookie, context)
  );
}

function textRefusal(cookie: SetCookie, engine: Engine): Refusal | null {
  const { name, value, controlIn, tabIn } = cookie;
  const { noTabIn, nameless } = engineRules[engine];
  if (controlIn !== null) return { code: 'control-character', in: controlIn };
  if (tabIn !== null && noTabIn.includes(tabIn)) return { code: 'control-character', in: tabIn };
  if (name === '' && value === '') return { code: 'empty' };
  if (name === '' && !nameless) return { code: 'nameless' };
  const { code, bytes } = sizeOf(name, value);
  return code === 'too-large' ? { code, size: bytes, limit: mostBytes } : null;
}

function domainRefusal(cookie: SetCookie, host: string): Refusal | null {
  if (cookie.domain === null) return null;
  // One leading dot is ignored (5.6.3), but not a second one.
  const domain = cookie.domain.replace(/^\./, '');
  if (domain === host) return null;
  if (isIpAddress(host)) return { code: 'domain-on-ip-address', domain, host };
  const isParent = domain !== '' && domainMatches(host, { domain, hostOnly: false });
  if (!isParent) return { code: 'domain-mismatch', domain, host };
  return parentDomains(host).includes(domain) ? null : { code: 'domain-is-public-suffix', domain };
}

function secureRefusal(cookie: SetCookie, url: Address): Refusal | null {
  if (cookie.secure) return isTrustworthy(url) ? null : { code: 'secure-on-http', host: url.hostname };
  if (cookie.sameSite === 'none') return { code: 'same-site-none-without-secure' };
  return cookie.partitioned ? { code: 'partitioned-without-secure' } : null;
}

function crossSiteRefusal(cookie: SetCookie, context: SettingContext): Refusal | null {
  const { engine, url, type, topUrl } = context;
  if (type === 'main_frame' || topUrl === null || schemefulSite(url) === schemefulSite(topUrl)) return null;
  const { sameSite } = cookie;
  const isOpen = sameSite === 'none' || (sameSite === 'unspecified' && !engineRules[engine].laxByDefault);
  return isOpen ? null : { code: 'cross-site', sameSite };
}

/** "Leave secure cookies alone" (5.7, step 16): a cookie set over http must not shadow a Secure cookie of the same name. */
function overwriteRefusal(cookie: SetCookie, context: SettingContext): Refusal | null {
  const { url, secureCookies } = context;
  if (cookie.secure || isTrustworthy(url)) return null;
  const location = locationOfSetCookie(cookie, url);
  const shadowed = secureCookies.find(
    (held) =>
      held.name === location.name &&
      (domainMatches(held.domain, location) || domainMatches(location.domain, held)) &&
      (location.path === held.path || location.path.startsWith(`${held.path.replace(/\/$/, '')}/`)),
  );
  return shadowed === undefined ? null : { code: 'overwrites-secure', path: shadowed.path };
}
