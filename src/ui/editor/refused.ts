import type { Cookie } from '../../jar/cookie.ts';
import { addressOf } from '../../jar/address.ts';
import type { Engine } from '../../jar/engine-rules.ts';
import { refusalOf } from '../../jar/refusal.ts';
import { parseSetCookie } from '../../jar/set-cookie.ts';
import { refusal } from '../words/refusal.ts';

type SettingOrigin = { readonly origin: string; readonly engine: Engine };

/** The rule by which a browser would also block this cookie in a response, in words; null if no known rule does. */
export function ruleAgainst(cookie: Cookie, { origin, engine }: SettingOrigin): string | null {
  const url = addressOf(origin);
  const rule =
    url &&
    refusalOf(parseSetCookie(headerOf(cookie), engine), {
      engine,
      url,
      type: 'main_frame',
      topUrl: url,
      secureCookies: [],
    });
  return rule && refusal(rule);
}

const sameSites = { none: 'None', lax: 'Lax', strict: 'Strict' } as const;

/** The cookie as the Set-Cookie header of a response. */
function headerOf({ name, value, domain, hostOnly, path, secure, httpOnly, sameSite, partition }: Cookie): string {
  const attributes = [
    `${name}=${value}`,
    `Path=${path}`,
    !hostOnly && `Domain=${domain}`,
    secure && 'Secure',
    httpOnly && 'HttpOnly',
    sameSite !== 'unspecified' && `SameSite=${sameSites[sameSite]}`,
    partition !== null && 'Partitioned',
  ];
  return attributes.filter((one) => one !== false).join('; ');
}
