import type { Cookie } from '../../jar/cookie.ts';
import type { PrefixProblem } from '../../jar/cookie-prefixes.ts';
import type { Refusal } from '../../jar/refusal.ts';
import { bytes, count } from './numbers.ts';

const prefixNeeds: Readonly<Record<PrefixProblem['needs'], string>> = {
  'secure-connection': 'https',
  'secure-attribute': 'Secure',
  'http-only': 'HttpOnly',
  'root-path': 'Path=/',
  'no-domain': 'no Domain',
  'a-name': 'more than the prefix',
};

const sameSites: Readonly<Record<Cookie['sameSite'], string>> = {
  none: 'None',
  lax: 'Lax',
  strict: 'Strict',
  unspecified: 'not set, which counts as Lax',
};

/** Why a browser blocks a Set-Cookie, to follow a colon. */
export function refusal(rule: Refusal): string {
  switch (rule.code) {
    case 'control-character':
      return `its ${rule.in} contains a control character.`;
    case 'empty':
      return 'it has no name and no value.';
    case 'nameless':
      return 'it has no name.';
    case 'too-large':
      return `${bytes(rule.size)}, the limit is ${count(rule.limit)}.`;
    case 'domain-mismatch':
      return `Domain=${rule.domain} doesn’t match ${rule.host}.`;
    case 'domain-on-ip-address':
      return `Domain=${rule.domain} isn’t allowed for the IP address ${rule.host}.`;
    case 'domain-is-public-suffix':
      return `Domain=${rule.domain} is shared by unrelated sites.`;
    case 'prefix':
      return `names with ${rule.prefix} need ${prefixNeeds[rule.needs]}.`;
    case 'secure-on-http':
      return `http://${rule.host} can’t set Secure cookies.`;
    case 'same-site-none-without-secure':
      return 'SameSite=None needs Secure.';
    case 'partitioned-without-secure':
      return 'Partitioned needs Secure.';
    case 'cross-site':
      return `the page is on another site, and SameSite is ${sameSites[rule.sameSite]}.`;
    case 'overwrites-secure':
      return `a Secure cookie with this name exists at ${rule.path}; http can’t replace it.`;
    case 'not-taken':
      return 'no known rule explains it. It may be a setting or policy, such as blocked third-party cookies.';
  }
}
