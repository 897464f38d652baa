/** One cookie of the inspected site as the browser's jar holds it; plain data that crosses messages. */
export type Cookie = {
  readonly name: string;
  readonly value: string;
  /** Without the leading dot. */
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: 'none' | 'lax' | 'strict' | 'unspecified';
  /** Unix seconds; null for a cookie without expiry. */
  readonly expiresAt: number | null;
  readonly storeId: string;
  /** Top-level site of a partitioned cookie; null where unpartitioned. */
  readonly partition: string | null;
};

/** One cookie set as it is told here, or taken out of the jar. */
export type JarChange = {
  readonly kind: 'set' | 'remove';
  readonly cookie: Cookie;
  /** The value that is to be replaced, null for none: where another stands there by now nothing is changed. */
  readonly over?: string | null;
};

/** What tells cookies apart in a jar (RFC 6265bis 5.7, with store and partition): the value is not part of it. */
export function cookieId(
  cookie: Pick<Cookie, 'storeId' | 'partition' | 'domain' | 'hostOnly' | 'path' | 'name'>,
): string {
  const { storeId, partition, domain, hostOnly, path, name } = cookie;
  return JSON.stringify([storeId, partition, domain, hostOnly, path, name]);
}
