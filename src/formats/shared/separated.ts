import type { SignerSettings } from '../../itsdangerous/settings.ts';
import { hasSizeOf, type Signed, verifySignature } from '../../itsdangerous/signer.ts';
import type { Signature } from '../format.ts';
import type { Scheme } from '../scheme.ts';
import { guessSigners } from './signer-guesses.ts';

/** itsdangerous' scheme: the signature follows the last separator, in base64url without padding. */
export const separated: Scheme = {
  settings: ['salt', 'keyDerivation', 'digest', 'separator'],
  problemOf: (signer) => (isBadSeparator(signer) ? 'bad-separator' : null),
  guesses: guessSigners,
};

/** itsdangerous refuses a separator that can stand in a signature, and Django one of such characters alone. */
export function isBadSeparator({ separator }: SignerSettings): boolean {
  return /^[\w=-]*$/.test(separator);
}

type Verify = (signed: Signed, secret: Uint8Array, signer: SignerSettings) => boolean;

export function separatedSignature(signed: Signed, verify: Verify = verifySignature): Signature {
  return {
    possible(signers) {
      return possibleSigners(signed, signers);
    },
    isBy(secret, signer) {
      return verify(signed, secret, signer);
    },
  };
}

/** Those whose digest is as long as the signature. */
function possibleSigners({ signature }: Signed, signers: readonly SignerSettings[]): SignerSettings[] {
  const digests = [...new Set(signers.map(({ digest }) => digest))].filter((digest) => hasSizeOf(digest, signature));
  return signers.filter(({ digest }) => digests.includes(digest));
}
