import { type FormatName, formatOf } from '../formats/index.ts';
import type { Cookie } from '../jar/cookie.ts';

export type NewCookie = {
  readonly format: FormatName;
  /** As written by `URL.hostname`. */
  readonly host: string;
  readonly storeId: string;
  /** Set if the site's session has a different name than the framework's default. */
  readonly name?: string;
  /** Unix seconds. */
  readonly now: number;
};

/** A cookie for a site that has none yet, as the framework would set it, still without a value. */
export function newCookie({ format, host, storeId, name, now }: NewCookie): Cookie {
  const { maxAge, ...flags } = formatOf(format).cookie;
  return {
    ...flags,
    ...(name === undefined ? {} : { name }),
    value: '',
    domain: host,
    hostOnly: true,
    path: '/',
    secure: false,
    expiresAt: maxAge === null ? null : Math.floor(now) + maxAge,
    storeId,
    partition: null,
  };
}
