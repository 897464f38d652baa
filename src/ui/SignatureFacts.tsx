import type { Candidate } from '../session/inspection.ts';
import { Fact, Facts } from './Fact.tsx';
import type { View } from './view.ts';
import * as words from './words.ts';

/** Which key signed, and how. */
export function SignatureFacts({ view, candidate }: { view: View; candidate: Candidate; value: string }) {
  const { signature, signer } = candidate;
  const { keys } = view.ring.value;
  const key = signature.code === 'valid' ? keys[signature.key] : undefined;
  return (
    <Facts title={words.signature}>
      <Fact name={words.signedBy}>
        {signature.code === 'valid'
          ? words.signedByLine((key?.line ?? 0) + 1, signature.key > 0, keys.length)
          : words.signatureWords[signature.code]}
      </Fact>
      <Fact name={words.signerLabel}>
        <span class="mono break">{words.signerText(signer.salt, signer.keyDerivation, signer.digest)}</span>
      </Fact>
    </Facts>
  );
}
