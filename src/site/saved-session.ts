import * as v from 'valibot';
import { finite, keeping, type Read } from '../foundation/schema.ts';
import { signerSettingsSchema } from '../itsdangerous/settings.ts';
import { cookieSchema } from '../jar/cookie.ts';

/** A session that a person kept under a name, for one site. Plain JSON data: storage knows no bigint and no bytes. */
export const savedSessionSchema = keeping({
  name: v.string(),
  /** A format's name. A later version may have saved one that is not known here: whoever uses the session looks it up. */
  format: v.string(),
  signer: signerSettingsSchema,
  /** Whether a signing time belongs to it: signed anew on each use, it does not age. */
  timed: v.boolean(),
  /** So that on each use this many seconds of its lifetime are left, below zero for one that is over; signed at that second where absent. */
  left: v.exactOptional(finite),
  /** The session as Python literal text, which keeps every type. */
  literal: v.string(),
  /** Where the session was: all but its value, its expiry and the store, which may be gone. */
  cookie: keeping(v.omit(cookieSchema, ['value', 'expiresAt', 'storeId']).entries),
});

export type SavedSession = Read<typeof savedSessionSchema>;
export type SavedCookie = SavedSession['cookie'];
