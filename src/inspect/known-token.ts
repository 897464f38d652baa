import { type KnownSalt, knownSaltOf } from '../formats/shared/known-salts.ts';
import { formatOf } from '../formats/index.ts';
import type { Candidate } from './inspection.ts';

/** The library's token that a value is by its salt, where a key signs it and no framework's own format has it. */
export function knownTokenOf(
  { format, signature, signer }: Pick<Candidate, 'format' | 'signature' | 'signer'>,
  name: string | null,
): KnownSalt | null {
  if (signature.code !== 'valid' || formatOf(format).holds !== 'app-value') return null;
  return signer.keyDerivation === 'django-concat' ? knownSaltOf(signer.salt, name) : null;
}
