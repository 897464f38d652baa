import { hmac } from '@noble/hashes/hmac.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { base64Decode, wantBytes } from '../../itsdangerous/encoding.ts';
import type { DigestMethod, SignerSettings } from '../../itsdangerous/settings.ts';
import { digests } from '../../itsdangerous/digests.ts';
import { equalBytes } from '../../itsdangerous/signer.ts';
import { spellingsOf } from '../shared/latin1-key.ts';

/** MAC and payload, as one base64 without padding holds them (`SignedSerializer`, webob/cookies.py). */
export type Sealed = { readonly mac: Uint8Array; readonly payload: Uint8Array };

/** Null where the value cannot hold them. */
export function openSealed(value: string, digest: DigestMethod): Sealed | null {
  // WebOb cuts a cookie at its first character that is not ASCII. Python's decoder drops whatever is not base64, but `.`, `:` and `|`
  // separate the parts of other formats, so most cookies need not be decoded to be told apart.
  if (/[^\0-\x7f]|[.:|]/.test(value)) return null;
  const bytes = base64Decode(value);
  const size = digests[digest].outputLen;
  return bytes.ok && bytes.value.length > size
    ? { mac: bytes.value.subarray(0, size), payload: bytes.value.subarray(size) }
    : null;
}

/** The key is the salt followed by the secret. */
export function macOf(payload: Uint8Array, { secret, salt, digest }: MacKey): Uint8Array {
  return hmac(digests[digest], concatBytes(salt, secret), payload);
}

type MacKey = { readonly secret: Uint8Array; readonly salt: Uint8Array; readonly digest: DigestMethod };

export function isSealedBy({ mac, payload }: Sealed, secret: Uint8Array, { salt, digest }: SignerSettings): boolean {
  // WebOb spells both in Latin-1 where it can, and in UTF-8 where not; a secret of bytes is taken as it is.
  return spellingsOf(secret).some((key) =>
    spellingsOf(wantBytes(salt)).some((prefix) =>
      equalBytes(mac, macOf(payload, { secret: key, salt: prefix, digest })),
    ),
  );
}
