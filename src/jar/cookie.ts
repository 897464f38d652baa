import * as v from 'valibot';
import { finite, type Read } from '../foundation/schema.ts';

/** One cookie of the inspected site as the browser's jar holds it; plain data that crosses messages. */
export const cookieSchema = v.object({
  name: v.string(),
  value: v.string(),
  /** Without the leading dot. */
  domain: v.string(),
  hostOnly: v.boolean(),
  path: v.string(),
  secure: v.boolean(),
  httpOnly: v.boolean(),
  sameSite: v.picklist(['none', 'lax', 'strict', 'unspecified']),
  /** Unix seconds; null for a cookie without expiry. */
  expiresAt: v.nullable(finite),
  storeId: v.string(),
  /** Top-level site of a partitioned cookie; null where unpartitioned. */
  partition: v.nullable(v.string()),
});

export type Cookie = Read<typeof cookieSchema>;

/** One cookie set as it is told here, or taken out of the jar. */
export const jarChangeSchema = v.object({
  kind: v.picklist(['set', 'remove']),
  cookie: cookieSchema,
  /** The value that is to be replaced, null for none: where another stands there by now nothing is changed. */
  over: v.exactOptional(v.nullable(v.string())),
});

export type JarChange = Read<typeof jarChangeSchema>;

/** What tells cookies apart in a jar (RFC 6265bis 5.7, with store and partition): the value is not part of it. */
export function cookieId(
  cookie: Pick<Cookie, 'storeId' | 'partition' | 'domain' | 'hostOnly' | 'path' | 'name'>,
): string {
  const { storeId, partition, domain, hostOnly, path, name } = cookie;
  return JSON.stringify([storeId, partition, domain, hostOnly, path, name]);
}
