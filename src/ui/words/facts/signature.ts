export const signedBy = 'Signed by';
export const signedByLine = (line: number, fallback: boolean, keysGiven: number) => {
  if (keysGiven === 1) return 'the key given';
  return fallback ? `line ${line}, a fallback` : `line ${line}, the current key`;
};
export const signerText = (salt: string, derivation: string, digest: string) =>
  `salt “${salt}”, ${derivation}, ${digest}`;
export const signature = 'Signature';
export const signedByNone = (keysGiven: number) => (keysGiven === 1 ? 'not the key given' : 'none of the keys given');
export const signatureWords = { missing: 'nothing: there is no signature', unchecked: 'not checked' } as const;
export const signerLabel = 'Signer';
export const ownSettings = 'set by you';
