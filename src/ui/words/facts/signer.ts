import type { Tried } from '../../../inspect/find-settings.ts';
import { count, some } from '../numbers.ts';

export const signerSettings = 'Signer settings';
export const preset = 'Preset';
export const presetOwn = 'own settings';
export const salt = 'Salt';
export const keyDerivation = 'Key derivation';
export const digest = 'Digest';
export const separator = 'Separator';
export const backToPreset = 'Back to the default';
export const separatorBad = 'A separator is outside the base64 alphabet: not a letter, a digit, - or _.';
export const findSettings = 'Find the settings';
export const findSettingsWhy = 'Tries presets, salts and derivations with the keys given.';
export const finding = (tried: number, total: number) => `Tried ${count(tried)} of ${count(total)}…`;
export const stop = 'Stop';
export const foundNothing = (tried: Tried) =>
  `None of ${some(tried.signers, 'signer')} makes this signature: ${some(tried.salts, 'salt')}, ${some(tried.derivations, 'derivation')}, ${tried.digests.join(', ')}. It was another key, or the app has a salt of its own.`;
export const foundSettings = (signer: string, from: string | null, keyLine: number | null) =>
  `Found, and used from now on${from === null ? '' : ` (${from})`}: ${signer}${keyLine === null ? '' : `, with line ${keyLine}`}.`;
export const nothingSigned = 'Nothing in this value has the length of a signature.';
export const needKeyToFind = 'Give a key first: settings are found by trying it.';
