/** An address cut once: a `URL` costs a kilobyte, and thousands are kept. */
export type Address = {
  /** With the colon, `https:`. */
  readonly protocol: string;
  readonly origin: string;
  readonly hostname: string;
  readonly pathname: string;
  /** Path and query. */
  readonly path: string;
};

/** Null where it is no address. */
export function addressOf(text: string): Address | null {
  if (!URL.canParse(text)) return null;
  const { protocol, origin, hostname, pathname, search } = new URL(text);
  return { protocol, origin, hostname, pathname, path: pathname + search };
}
