import type { Cookie } from '../../../jar/cookie.ts';
import { mostBytes, warnBytes } from '../../../jar/cookie-size.ts';
import { count } from '../numbers.ts';

export const partitionedUnder = (site: string) => `partitioned under ${site}`;
export const cookieFacts = 'Cookie';

export const attribute = {
  domain: 'Domain',
  path: 'Path',
  httpOnly: 'HttpOnly',
  secure: 'Secure',
  sameSite: 'SameSite',
  partition: 'Partitioned',
  store: 'Cookie store',
  size: 'Size',
} as const;

export const yes = 'yes';
export const no = 'no';
export const hostOnly = '(host only)';
export const andBelow = 'and subdomains';

export const sameSite: Readonly<Record<Cookie['sameSite'], string>> = {
  none: 'None',
  lax: 'Lax',
  strict: 'Strict',
  unspecified: 'not set',
};

export const partition = (site: string | null) => (site === null ? no : `under ${site}`);
export const sizeOf = (value: number, limit: number) => `${count(value)} of ${count(limit)} bytes`;
export const sizeTitle = `Name and value. Werkzeug warns above ${count(warnBytes)} bytes; browsers drop cookies above ${count(mostBytes)}.`;
