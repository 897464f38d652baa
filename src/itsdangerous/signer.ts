import { derivedMac } from './derived-mac.ts';
import { digests } from './digests.ts';
import { base64Decode, base64Encode, withBytes } from './encoding.ts';
import { type DigestMethod, digestMethods, type SignerSettings } from './settings.ts';

/** The signed text, and the signature as spelled. */
export type Signed = { readonly text: string; readonly signature: string };

/** The signature of `text` in bytes. `secret` and `settings` must not change after first use. */
export function macOf(text: string, secret: Uint8Array, settings: SignerSettings): Uint8Array {
  return withBytes(text, (bytes) => derivedMac(bytes, secret, settings));
}

/** `Signer.sign`: the text, the separator and its signature. */
export function sign(text: string, secret: Uint8Array, settings: SignerSettings): string {
  return text + settings.separator + base64Encode(macOf(text, secret, settings));
}

/** `rsplit` at the last separator; null if there is none. */
export function splitSigned(value: string, { separator }: SignerSettings): Signed | null {
  const at = lastSeparator(value, separator);
  return at < 0 ? null : { text: value.slice(0, at), signature: value.slice(at + separator.length) };
}

/** Where the last separator starts, or -1. An empty separator, which itsdangerous refuses, separates nothing. */
export function lastSeparator(text: string, separator: string): number {
  return separator === '' ? -1 : text.lastIndexOf(separator);
}

/** The length of such a signature in characters: base64 without padding. It differs for each digest. */
export function signatureLength(digest: DigestMethod): number {
  return Math.ceil((digests[digest].outputLen * 4) / 3);
}

/** The digest whose signatures have this many characters. */
export function digestOfLength(characters: number): DigestMethod | undefined {
  return digestMethods.find((digest) => signatureLength(digest) === characters);
}

/** Whether the text decodes to as many bytes as the digest has. Otherwise no key makes it a signature. */
export function hasSizeOf(digest: DigestMethod, signature: string): boolean {
  const bytes = base64Decode(signature);
  return bytes.ok && bytes.value.length === digests[digest].outputLen;
}

/** `Signer.verify_signature` for one key. Only the signature may be spelled loosely; the signed part is compared as text. */
export function verifySignature(signed: Signed, secret: Uint8Array, settings: SignerSettings): boolean {
  const signature = base64Decode(signed.signature);
  return signature.ok && equalBytes(signature.value, macOf(signed.text, secret, settings));
}

/** `hmac.compare_digest` without constant time: whoever runs this code already has the key. */
export function equalBytes(some: Uint8Array, others: Uint8Array): boolean {
  return some.length === others.length && some.every((byte, at) => byte === others[at]);
}
