import { digestMethods, type SignerSettings } from '../../itsdangerous/settings.ts';
import type { GuessHints, Scheme } from '../scheme.ts';
import { commonSalts } from '../shared/salts.ts';
import { openSealed } from './sealed.ts';

/** MAC and payload in one base64. The derivation is fixed, and nothing separates them. */
export const scheme: Scheme = {
  settings: ['salt', 'digest'],
  problemOf: () => null,
  guesses: guessSigners,
};

// `[` and the first digit of a time.
const [bracket, zero, nine] = [0x5b, 0x30, 0x39];

/** Every known salt, with each digest behind which a payload begins. */
function guessSigners(value: string, { name, presets }: GuessHints): SignerSettings[] {
  const names = name === null || name === '' ? [] : [name, `${name}.`];
  const salts = new Set([...presets.map(({ salt }) => salt), '', ...names, ...commonSalts]);
  const found = digestMethods.filter((digest) => {
    const [first, second = 0] = openSealed(value, digest)?.payload ?? [];
    return first === bracket && second >= zero && second <= nine;
  });
  return found.flatMap((digest) => [...salts].map((salt) => signerOf(salt, digest)));
}

export function signerOf(salt: string, digest: SignerSettings['digest']): SignerSettings {
  return { salt, keyDerivation: 'concat', digest, separator: '' };
}
