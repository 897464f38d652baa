import { type FormatName, formatOf } from '../formats/index.ts';
import type { Cookie } from '../jar/cookie.ts';

export type NewCookie = {
  readonly format: FormatName;
  /** As `URL.hostname` writes it. */
  readonly host: string;
  readonly storeId: string;
  /** Where the site's session has another name than the framework's. */
  readonly name?: string;
  /** Unix seconds. */
  readonly now: number;
};

/** A cookie for a site that has none yet, still without value, as the framework would set it. */
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
