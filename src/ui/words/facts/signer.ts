import type { Tried } from '../../../inspect/find-settings.ts';
import { count, some } from '../numbers.ts';

export const signerSettings = 'Signer settings';
export const preset = 'Preset';
export const presetOwn = 'custom';
export const salt = 'Salt';
export const keyDerivation = 'Key derivation';
export const digest = 'Digest';
export const separator = 'Separator';
export const backToPreset = 'Reset to default';
export const separatorBad = 'The separator can’t be a letter, digit, - or _.';
export const findSettings = 'Find signer settings';
export const findSettingsWhy = 'Tries known salts and algorithms with your keys.';
export const finding = (tried: number, total: number) => `Tried ${count(tried)} of ${count(total)}…`;
export const stop = 'Stop';
export const foundNothing = (tried: Tried) =>
  `Tried ${some(tried.signers, 'combination')}; none matches. Wrong key, or a custom salt.`;
/** What the combinations were made of. */
export const whatWasTried = ({ salts, derivations, digests }: Tried) =>
  `${some(salts, 'salt')}, ${some(derivations, 'key derivation')}, ${digests.join(', ')}`;
export const foundSettings = (signer: string, from: string | null, keyLine: number | null) =>
  `Found and applied${from === null ? '' : ` (${from})`}: ${signer}${keyLine === null ? '' : `, key on line ${keyLine}`}.`;
export const nothingSigned = 'No part is as long as a signature.';
export const needKeyToFind = 'Enter a key first.';
