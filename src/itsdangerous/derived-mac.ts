import { hmac } from '@noble/hashes/hmac.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { digests } from './digests.ts';
import { wantBytes } from './encoding.ts';
import type { DigestMethod, SignerSettings } from './settings.ts';

type Mac = ReturnType<typeof hmac.create>;

// A site has many cookies but few keys and signers, so the HMAC state after the key's two blocks is kept for each pair. Without
// it, reading a short cookie takes three times as long (`npm run bench`). A key that its owner has dropped is not kept in memory
// here.
const started = new WeakMap<Uint8Array, WeakMap<SignerSettings, Mac>>();

// That state is copied into one HMAC per digest; creating new hash objects costs another fifth. The copy is finished within
// `derivedMac`, so two texts never share it.
const workspaces = new Map<DigestMethod, Mac>();

/** HMAC of the text with the key that the signer derives. `secret` and `settings` must not change after first use. */
export function derivedMac(text: Uint8Array, secret: Uint8Array, settings: SignerSettings): Uint8Array {
  const mac = started.get(secret)?.get(settings) ?? start(secret, settings);
  const bytes = new Uint8Array(mac.outputLen);
  mac._cloneInto(workspaceOf(settings.digest)).update(text).digestInto(bytes);
  return bytes;
}

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

function start(secret: Uint8Array, settings: SignerSettings): Mac {
  const mac = hmac.create(digests[settings.digest], deriveKey(secret, settings));
  const bySettings = started.get(secret) ?? new WeakMap<SignerSettings, Mac>();
  started.set(secret, bySettings.set(settings, mac));
  return mac;
}

/** Any HMAC with that digest: its whole state gets overwritten. */
function workspaceOf(digest: DigestMethod): Mac {
  const workspace = workspaces.get(digest) ?? hmac.create(digests[digest], new Uint8Array());
  workspaces.set(digest, workspace);
  return workspace;
}
