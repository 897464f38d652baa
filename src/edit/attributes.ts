import type { PyValue } from '../python/value.ts';
import { type FormatName, formatOf } from '../formats/index.ts';
import type { Cookie, JarChange } from '../jar/cookie.ts';

export type NextValue = {
  /** The signed value. */
  readonly value: string;
  readonly format: FormatName;
  /** What the cookie holds, null if unreadable, and what it should hold. */
  readonly before: PyValue | null;
  readonly after: PyValue;
  /** Unix seconds. */
  readonly now: number;
  /** The second at which the value was signed; null if the format has no timestamp. */
  readonly signedAt: number | null;
  /** Seconds: `PERMANENT_SESSION_LIFETIME`. */
  readonly lifetime: number;
};

/**
 * The cookie with a new value, in its own store and partition, with its own domain, path and flags. The expiry is what the
 * framework would set.
 */
export function writtenCookie(cookie: Cookie, next: NextValue): Cookie {
  return { ...cookie, value: next.value, expiresAt: expiresAfter(cookie, next) };
}

function expiresAfter({ expiresAt }: Cookie, next: NextValue): number | null {
  const { expiryOf, expiresWithLifetime } = formatOf(next.format);
  switch (expiryOf?.(next)) {
    case 'after-lifetime':
      return afterLifetime(next);
    case 'browser-closes':
      return null;
    case 'kept':
    case undefined:
      return expiresAt !== null && expiresWithLifetime?.(next.after) ? afterLifetime(next) : expiresAt;
  }
}

/**
 * One lifetime after the signature, as the framework would have set it then, so the expiry still reveals the lifetime. A session
 * signed as expired should still reach the server, so its cookie lives on from now. An HTTP date has whole seconds.
 */
function afterLifetime({ signedAt, now, lifetime }: NextValue): number {
  const from = Math.floor(now);
  const end = (signedAt ?? from) + lifetime;
  return end > from ? end : from + lifetime;
}

/** Whether the cookie's expiry implies a different lifetime than the one it was signed with: then it was signed as expired. */
export function misleads({ expiresAt }: Cookie, { format, after, signedAt, lifetime }: NextValue): boolean {
  if (expiresAt === null || signedAt === null || !formatOf(format).expiresWithLifetime?.(after)) return false;
  return expiresAt !== signedAt + lifetime;
}

/** Restores the jar to its state before `written` replaced `former`. */
export function undoOf(written: Cookie, former: Cookie | null): JarChange {
  return former === null ? { kind: 'remove', cookie: written } : { kind: 'set', cookie: former };
}

export type Attribute = keyof Cookie;
export type Comparison =
  | { readonly code: 'same' }
  /** The browser stored nothing under this name, domain, path and partition. */
  | { readonly code: 'absent' }
  | { readonly code: 'differs'; readonly attributes: readonly Attribute[] };

/** What the jar holds when read back, next to what should have been written. */
export function compareCookies(wanted: Cookie, found: Cookie | null): Comparison {
  if (found === null) return { code: 'absent' };
  const attributes = attributesOf.filter((name) =>
    name === 'expiresAt' ? expiryDiffers(wanted, found) : wanted[name] !== found[name],
  );
  return attributes.length === 0 ? { code: 'same' } : { code: 'differs', attributes };
}

const attributesOf: readonly Attribute[] = [
  'value',
  'name',
  'domain',
  'hostOnly',
  'path',
  'secure',
  'httpOnly',
  'sameSite',
  'expiresAt',
  'storeId',
  'partition',
];

/** Jars round to fractions of a second, each in its own way. */
function expiryDiffers({ expiresAt: wanted }: Cookie, { expiresAt: found }: Cookie): boolean {
  return wanted === null || found === null ? wanted !== found : Math.abs(wanted - found) >= 1;
}
