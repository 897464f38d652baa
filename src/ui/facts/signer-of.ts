import type { Candidate } from '../../inspect/inspection.ts';
import type { View } from '../view/view.ts';
import * as signatureWords from '../words/facts/signature.ts';

/** The key that signed the value, in words. */
export function signerOf(view: Pick<View, 'settings'>, { signature }: Candidate): string {
  const { keys } = view.settings.value;
  if (signature.code === 'invalid') return signatureWords.signedByNone(keys.length);
  if (signature.code !== 'valid') return signatureWords.signatureWords[signature.code];
  return signatureWords.signedByLine((keys[signature.key]?.line ?? 0) + 1, signature.key > 0, keys.length);
}
