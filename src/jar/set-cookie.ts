import { trimBlanks } from '../flask/cookie-value.ts';
import type { Cookie } from './cookie.ts';
import { cookieDate } from './cookie-date.ts';
import { byteLength } from './cookie-size.ts';
import { type Engine, engineRules } from './engine-rules.ts';

/** A Set-Cookie header as a browser parses it (RFC 6265bis, 5.6), before it decides whether to accept the cookie. */
export type SetCookie = {
  readonly name: string;
  readonly value: string;
  /** Lower case, with its leading dot; null if absent or empty. */
  readonly domain: string | null;
  /** Null if absent or not starting with `/`, which means the default path. */
  readonly path: string | null;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly partitioned: boolean;
  readonly sameSite: Cookie['sameSite'];
  /** Seconds; null if absent or not a number. */
  readonly maxAge: number | null;
  /** Unix seconds; null if absent or not a date. */
  readonly expires: number | null;
  /** Names of attributes longer than 1024 bytes, which the browser ignores (RFC 6265bis, 5.6). */
  readonly ignored: readonly string[];
  /** The part with a control character. */
  readonly controlIn: 'name' | 'value' | 'attribute' | null;
  /** The part with a tab inside, which is whitespace in the RFC and a control character in Chromium. */
  readonly tabIn: 'name' | 'value' | 'attribute' | null;
};

type NamedText = { readonly name: string; readonly value: string };

const attributeLimit = 1024;
const control = /[\x00-\x08\x0a-\x1f\x7f]/;

export function parseSetCookie(header: string, engine: Engine): SetCookie {
  const rules = engineRules[engine];
  const [first = '', ...rest] = header.split(';');
  const bare = !first.includes('=') && rules.bareWord === 'value';
  const { name, value } = bare ? { name: '', value: trimBlanks(first) } : pairOf(first);
  const attributes = rest.map(pairOf);
  const kept = attributes.filter((pair) => byteLength(pair.value) <= attributeLimit);
  // If a name repeats, its last attribute counts.
  const last = (wanted: string) => kept.findLast((pair) => pair.name.toLowerCase() === wanted)?.value;
  const path = last('path') ?? '';
  const where = (pattern: RegExp) => partMatching(pattern, { name, value, attributes });
  return {
    name,
    value,
    domain: last('domain')?.toLowerCase() || null,
    path: path.startsWith('/') ? path : null,
    secure: last('secure') !== undefined,
    httpOnly: last('httponly') !== undefined,
    partitioned: last('partitioned') !== undefined,
    sameSite: sameSiteOf(last('samesite')),
    maxAge: maxAgeOf(last('max-age') ?? '', rules.maxAge),
    expires: cookieDate(last('expires') ?? ''),
    ignored: attributes.filter((pair) => !kept.includes(pair)).map((pair) => pair.name),
    controlIn: where(control),
    tabIn: where(/\t/),
  };
}

const attributeNames = /^(?:path|domain|expires|max-age|secure|httponly|samesite|partitioned)$/i;

/** Whether attributes follow the first pair, as only in a Set-Cookie header. */
export function hasAttributes(header: string): boolean {
  const [, ...rest] = header.split(';');
  return rest.some((part) => attributeNames.test(pairOf(part).name));
}

function pairOf(text: string): NamedText {
  const at = text.indexOf('=');
  if (at < 0) return { name: trimBlanks(text), value: '' };
  return { name: trimBlanks(text.slice(0, at)), value: trimBlanks(text.slice(at + 1)) };
}

type Texts = NamedText & { readonly attributes: readonly NamedText[] };

function partMatching(pattern: RegExp, { name, value, attributes }: Texts): SetCookie['controlIn'] {
  if (pattern.test(name)) return 'name';
  if (pattern.test(value)) return 'value';
  return attributes.some((pair) => pattern.test(pair.name + pair.value)) ? 'attribute' : null;
}

function sameSiteOf(text: string | undefined): Cookie['sameSite'] {
  const value = text?.toLowerCase();
  return value === 'none' || value === 'lax' || value === 'strict' ? value : 'unspecified';
}

function maxAgeOf(text: string, pattern: RegExp): number | null {
  if (!pattern.test(text)) return null;
  return text.startsWith('-') ? 0 : Number(text);
}

/** In seconds. Chromium and Firefox keep no cookie longer than 400 days (RFC 6265bis, 5.6.1 and 5.6.2). */
const longestLifetime = 400 * 24 * 3600;

/** When the cookie expires if it is set at `now`, both in Unix seconds; null without expiry. Max-Age wins over Expires. */
export function expiryOf(cookie: Pick<SetCookie, 'maxAge' | 'expires'>, now: number): number | null {
  const { maxAge, expires } = cookie;
  if (maxAge !== null) return maxAge <= 0 ? 0 : now + Math.min(maxAge, longestLifetime);
  return expires === null ? null : Math.min(expires, now + longestLifetime);
}
