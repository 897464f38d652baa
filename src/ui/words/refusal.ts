import type { PrefixProblem } from '../../jar/cookie-prefixes.ts';
import type { Refusal } from '../../jar/refusal.ts';
import { bytes, count } from './numbers.ts';

const prefixNeeds: Readonly<Record<PrefixProblem['needs'], string>> = {
  'secure-connection': 'https',
  'secure-attribute': 'Secure',
  'http-only': 'HttpOnly',
  'root-path': 'Path=/',
  'no-domain': 'no Domain',
  'a-name': 'a name of its own',
};

/** The rule by which a browser does not take a Set-Cookie. */
export function refusal(rule: Refusal): string {
  switch (rule.code) {
    case 'control-character':
      return `Its ${rule.in} holds a control character.`;
    case 'empty':
      return 'It has neither a name nor a value.';
    case 'nameless':
      return 'It has no name.';
    case 'too-large':
      return `Name and value take ${bytes(rule.size)}; browsers keep up to ${count(rule.limit)}.`;
    case 'domain-mismatch':
      return `Domain=${rule.domain} does not match ${rule.host}.`;
    case 'domain-on-ip-address':
      return `Domain=${rule.domain} cannot stand for the IP address ${rule.host}.`;
    case 'domain-is-public-suffix':
      return `Domain=${rule.domain} is shared by unrelated sites.`;
    case 'prefix':
      return `A name with ${rule.prefix} needs ${prefixNeeds[rule.needs]}.`;
    case 'secure-on-http':
      return `Secure is not taken from http://${rule.host}.`;
    case 'same-site-none-without-secure':
      return 'SameSite=None needs Secure.';
    case 'partitioned-without-secure':
      return 'Partitioned needs Secure.';
    case 'cross-site':
      return `The page is of another site, and SameSite is ${rule.sameSite === 'unspecified' ? 'not set, which counts as Lax' : `${rule.sameSite === 'lax' ? 'Lax' : 'Strict'}`}.`;
    case 'overwrites-secure':
      return `A Secure cookie of this name stands at ${rule.path}, and http may not shadow it.`;
    case 'not-taken':
      return 'No rule known here says why. It may be a setting or a policy, such as blocked third-party cookies.';
  }
}
