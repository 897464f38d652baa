import { knownKeys } from './known-keys.ts';

/** Built for the first key, so that loading the module costs only its text. */
let owners: ReadonlyMap<string, string> | null = null;

/** Whose publicly known key this is; null if nobody published it. */
export function ownerOf(bytes: Uint8Array): string | null {
  owners ??= new Map(knownKeys.map(({ key, owner }) => [key, owner]));
  return owners.get(latin1(bytes)) ?? owners.get(new TextDecoder().decode(bytes)) ?? null;
}

// TextDecoder's “latin1” is windows-1252 (https://encoding.spec.whatwg.org/#names-and-labels), which changes bytes 0x80 to 0x9f.
const latin1 = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
