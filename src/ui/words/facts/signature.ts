import type { KnownSalt } from '../../../formats/shared/known-salts.ts';
import { type FormatName, formatOf } from '../../../formats/index.ts';
import type { SignerSettings } from '../../../itsdangerous/settings.ts';

export const signedBy = 'Signed by';
export const signedByLine = (line: number, fallback: boolean, keysGiven: number) => {
  if (keysGiven === 1) return 'your key';
  return fallback ? `line ${line}, a fallback` : `line ${line}, the current key`;
};

/** The settings that the format has, but for the separator, which the value shows. */
export const signerText = (format: FormatName, signer: SignerSettings) =>
  formatOf(format)
    .scheme.settings.filter((setting) => setting !== 'separator')
    .map((setting) => (setting === 'salt' ? `salt “${signer.salt}”` : signer[setting]))
    .join(', ');

export const signature = 'Signature';
export const signedByNone = (keysGiven: number) => (keysGiven === 1 ? 'not your key' : 'none of your keys');
export const signatureWords = { missing: 'no signature', unchecked: 'not checked' } as const;
export const signerLabel = 'Signer';
export const ownSettings = 'set by you';

/** By whom a token was made, as its salt tells. */
export const madeBy = 'Made by';
export const knownToken = ({ library, token }: KnownSalt) => `${library} (${token})`;
