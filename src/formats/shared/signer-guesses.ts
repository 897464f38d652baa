import { type DigestMethod, keyDerivations, signerKey, type SignerSettings } from '../../itsdangerous/settings.ts';
import { digestOfLength } from '../../itsdangerous/signer.ts';
import type { GuessHints } from '../scheme.ts';
import { commonSalts } from './salts.ts';

/** Signers that could have made a value whose signature follows a separator: those presets that fit, then all with known salts. */
export function guessSigners(value: string, hints: GuessHints): SignerSettings[] {
  const splits = separatorsOf(value);
  const fits = ({ separator, digest }: SignerSettings) =>
    splits.some((split) => split.separator === separator && split.digest === digest);
  const guesses = [...hints.presets.filter(fits), ...splits.flatMap((split) => combinations(split, hints))];
  const unique = new Map<string, SignerSettings>();
  for (const signer of guesses) if (!unique.has(signerKey(signer))) unique.set(signerKey(signer), signer);
  return [...unique.values()];
}

type Split = { readonly separator: string; readonly digest: DigestMethod };

/** Each character that could part a signature from what it signs: one after whose last place a digest's length follows. */
function separatorsOf(value: string): Split[] {
  const characters = new Set(['.', ':', ...[...value].filter((character) => !/[\w=-]/.test(character))]);
  return [...characters].flatMap((separator) => {
    const at = value.lastIndexOf(separator);
    if (at < 0) return [];
    // Python's decoder drops what is not of the alphabet, so such characters are no part of the length.
    const length = value.slice(at + separator.length).replaceAll(/[^\w+/-]/g, '').length;
    const digest = digestOfLength(length);
    return digest === undefined ? [] : [{ separator, digest }];
  });
}

const rarerSalts = [
  'admin-session',
  'access-token',
  'auth_token',
  'csrf_token',
  'oauth-state',
  'flash',
  'app',
  'remember_me',
  'signed-cookie',
  'secure-cookie',
  'email-verification-salt',
  '',
  // Django's Signer, TimestampSigner and dumps()
  'django.core.signing',
  'django.core.signing.Signer',
  'django.core.signing.TimestampSigner',
];

function combinations({ separator, digest }: Split, { name, presets }: GuessHints): SignerSettings[] {
  const salts = [...presets.map(({ salt }) => salt), ...saltsOfName(name), ...commonSalts, ...rarerSalts];
  return salts.flatMap((salt) => keyDerivations.map((keyDerivation) => ({ salt, keyDerivation, digest, separator })));
}

/** People name the salt after the cookie. */
function saltsOfName(name: string | null): string[] {
  if (name === null || name === '') return [];
  const spellings = [name, name.replaceAll('_', '-'), name.replaceAll('-', '_')];
  return spellings.flatMap((spelling) => [spelling, `${spelling}-salt`]);
}
