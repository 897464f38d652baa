import type { SignerSettings } from '../../itsdangerous/settings.ts';
import { hasSizeOf, signatureLength, type Signed, verifySignature } from '../../itsdangerous/signer.ts';
import type { Misfit } from '../../session/facts.ts';
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

type OwnWays = {
  readonly verify?: Verify;
  readonly misfit?: (signed: Signed, signer: SignerSettings) => Misfit | null;
};

export function separatedSignature(
  signed: Signed,
  { verify = verifySignature, misfit = misfitOf }: OwnWays = {},
): Signature {
  return {
    possible(signers) {
      return possibleSigners(signed, signers);
    },
    isBy(secret, signer) {
      return verify(signed, secret, signer);
    },
    misfit(signer) {
      return misfit(signed, signer);
    },
  };
}

/** Characters outside the alphabet are dropped by Python's decoder, but counted by itsdangerous when it adds padding. */
function misfitOf({ signature }: Signed, { digest }: SignerSettings): Misfit | null {
  if (hasSizeOf(digest, signature)) return null;
  const expected = signatureLength(digest);
  const letters = signature.replaceAll(/[^\w+/-]/g, '').length;
  return { characters: letters === expected ? signature.length : letters, expected };
}

/** Those whose digest is as long as the signature. */
function possibleSigners({ signature }: Signed, signers: readonly SignerSettings[]): SignerSettings[] {
  const digests = [...new Set(signers.map(({ digest }) => digest))].filter((digest) => hasSizeOf(digest, signature));
  return signers.filter(({ digest }) => digests.includes(digest));
}
