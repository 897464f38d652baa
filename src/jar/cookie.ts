import * as v from 'valibot';
import { finite, type Read } from '../foundation/schema.ts';

/** One cookie of the inspected site as the browser's jar holds it. Plain data, because it crosses messages. */
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
  /** Top-level site of a partitioned cookie; null for an unpartitioned one. */
  partition: v.nullable(v.string()),
});

export type Cookie = Read<typeof cookieSchema>;

/** Whether the browser no longer sends the cookie at `now`, in Unix seconds. */
export function hasExpired({ expiresAt }: Pick<Cookie, 'expiresAt'>, now: number): boolean {
  return expiresAt !== null && expiresAt <= now;
}

/** An order to set one cookie, or to remove it from the jar. */
export const jarChangeSchema = v.object({
  kind: v.picklist(['set', 'remove']),
  cookie: cookieSchema,
  /** The value to replace, null for none. If the jar holds a different one by then, nothing is changed. */
  over: v.exactOptional(v.nullable(v.string())),
});

export type JarChange = Read<typeof jarChangeSchema>;

/** Equal for two values of one cookie, different for two cookies of a jar (RFC 6265bis, 5.7, with store and partition). */
export function cookieId(
  cookie: Pick<Cookie, 'storeId' | 'partition' | 'domain' | 'hostOnly' | 'path' | 'name'>,
): string {
  const { storeId, partition, domain, hostOnly, path, name } = cookie;
  return JSON.stringify([storeId, partition, domain, hostOnly, path, name]);
}
