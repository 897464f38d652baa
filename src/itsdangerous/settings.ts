import * as v from 'valibot';
import { keeping, type Read } from '../foundation/schema.ts';

export const keyDerivations = ['hmac', 'concat', 'django-concat', 'none'] as const;

export const digestMethods = ['sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'md5'] as const;
export type DigestMethod = (typeof digestMethods)[number];

/** How a signer turns a secret key into a signature, in itsdangerous's own names. Custom settings are kept in storage. */
export const signerSettingsSchema = keeping({
  salt: v.string(),
  keyDerivation: v.picklist(keyDerivations),
  digest: v.picklist(digestMethods),
  /** The separator between payload, timestamp and signature: `.` everywhere except in Django. */
  separator: v.string(),
});

export type SignerSettings = Read<typeof signerSettingsSchema>;

/** Equal for signers that make the same signatures. */
export function signerKey({ salt, keyDerivation, digest, separator }: SignerSettings): string {
  // Without a derivation, the salt has no effect.
  return JSON.stringify([keyDerivation === 'none' ? '' : salt, keyDerivation, digest, separator]);
}
