export const signedBy = 'Signed by';
export const signedByLine = (line: number, fallback: boolean, keysGiven: number) => {
  if (keysGiven === 1) return 'your key';
  return fallback ? `line ${line}, a fallback` : `line ${line}, the current key`;
};
export const signerText = (salt: string, derivation: string, digest: string) =>
  `salt “${salt}”, ${derivation}, ${digest}`;
export const signature = 'Signature';
export const signedByNone = (keysGiven: number) => (keysGiven === 1 ? 'not your key' : 'none of your keys');
export const signatureWords = { missing: 'no signature', unchecked: 'not checked' } as const;
export const signerLabel = 'Signer';
export const ownSettings = 'set by you';
