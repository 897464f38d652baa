import { hmac } from '@noble/hashes/hmac.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { base64Decode, base64Encode, lentBytes, wantBytes } from './encoding.ts';
import { type DigestMethod, digestMethods, type SignerSettings } from './settings.ts';

/** What a signature covers, and the signature as it is spelled. */
export type Signed = { readonly text: string; readonly signature: string };

export const digests = { sha1, sha224, sha256, sha384, sha512, md5 };

type Mac = ReturnType<typeof hmac.create>;
// A site's cookies are many, its keys and signers few: each is derived once, and holds the state after the key's two blocks.
const macs = new WeakMap<Uint8Array, WeakMap<SignerSettings, Mac>>();
// That state is worked on in a copy; making new hash objects for it would take half of a short text's time.
const copies = new Map<DigestMethod, Mac>();

/** `Signer.derive_key`. */
export function deriveKey(secret: Uint8Array, { salt, keyDerivation, digest }: SignerSettings): Uint8Array {
  const hash = digests[digest];
  switch (keyDerivation) {
    case 'concat':
      return hash(concatBytes(wantBytes(salt), secret));
    case 'django-concat':
      return hash(concatBytes(wantBytes(`${salt}signer`), secret));
    case 'hmac':
      return hmac(hash, secret, wantBytes(salt));
    case 'none':
      return secret;
  }
}

/** The bytes of the signature of `text`. `secret` and `settings` must not change once they were used. */
export function macOf(text: string, secret: Uint8Array, settings: SignerSettings): Uint8Array {
  const mac = startedMac(secret, settings);
  const bytes = new Uint8Array(mac.outputLen);
  mac._cloneInto(copyFor(settings.digest)).update(lentBytes(text)).digestInto(bytes);
  return bytes;
}

/** `Signer.sign`: the text, the separator and its signature. */
export function sign(text: string, secret: Uint8Array, settings: SignerSettings): string {
  return text + settings.separator + base64Encode(macOf(text, secret, settings));
}

/** `rsplit` at the last separator; null where there is none. */
export function splitSigned(value: string, { separator }: SignerSettings): Signed | null {
  const at = lastSeparator(value, separator);
  return at < 0 ? null : { text: value.slice(0, at), signature: value.slice(at + separator.length) };
}

/** Where the last separator starts, -1 for none; an empty one, which itsdangerous refuses, separates nothing. */
export function lastSeparator(text: string, separator: string): number {
  return separator === '' ? -1 : text.lastIndexOf(separator);
}

/** Characters of such a signature: base64 without padding. No two digests have the same number. */
export function signatureLength(digest: DigestMethod): number {
  return Math.ceil((digests[digest].outputLen * 4) / 3);
}

/** The digest whose signatures have this many characters. */
export function digestOfLength(characters: number): DigestMethod | undefined {
  return digestMethods.find((digest) => signatureLength(digest) === characters);
}

/** Whether the text decodes to as many bytes as the digest has; what does not is no signature of it, whatever the key. */
export function hasSizeOf(digest: DigestMethod, signature: string): boolean {
  const bytes = base64Decode(signature);
  return bytes.ok && bytes.value.length === digests[digest].outputLen;
}

/** `Signer.verify_signature` for one key. Only the signature may be spelled loosely: what it covers is covered as text. */
export function verifySignature(signed: Signed, secret: Uint8Array, settings: SignerSettings): boolean {
  const signature = base64Decode(signed.signature);
  return signature.ok && equalBytes(signature.value, macOf(signed.text, secret, settings));
}

/** `hmac.compare_digest`, without its constant time: whoever reads here holds the key. */
function equalBytes(some: Uint8Array, others: Uint8Array): boolean {
  return some.length === others.length && some.every((byte, at) => byte === others[at]);
}

function startedMac(secret: Uint8Array, settings: SignerSettings): Mac {
  return macs.get(secret)?.get(settings) ?? startMac(secret, settings);
}

function startMac(secret: Uint8Array, settings: SignerSettings): Mac {
  const mac = hmac.create(digests[settings.digest], deriveKey(secret, settings));
  const bySettings = macs.get(secret) ?? new WeakMap<SignerSettings, Mac>();
  macs.set(secret, bySettings.set(settings, mac));
  return mac;
}

/** Any HMAC of that digest: all of its state is overwritten. */
function copyFor(digest: DigestMethod): Mac {
  const copy = copies.get(digest) ?? hmac.create(digests[digest], new Uint8Array());
  copies.set(digest, copy);
  return copy;
}
