import { isLoopback } from './domains.ts';

/** The parts of an address. A `URL` object takes a kilobyte, and the timeline keeps thousands. */
export type Address = {
  /** With the colon, `https:`. */
  readonly protocol: string;
  readonly origin: string;
  readonly hostname: string;
  readonly pathname: string;
  /** Path and query. */
  readonly path: string;
};

/** Null if the text is not an address. */
export function addressOf(text: string): Address | null {
  if (!URL.canParse(text)) return null;
  const { protocol, origin, hostname, pathname, search } = new URL(text);
  return { protocol, origin, hostname, pathname, path: pathname + search };
}

/**
 * Whether the origin may set Secure cookies and receives them. Both browsers allow http://localhost and loopback addresses, but
 * no other names for them.
 */
export function isTrustworthy({ protocol, hostname }: Pick<Address, 'protocol' | 'hostname'>): boolean {
  return protocol === 'https:' || isLoopback(hostname);
}
