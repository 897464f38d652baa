import { useSignal } from '@preact/signals';
import type { Candidate } from '../session/inspection.ts';
import { Fact, Facts } from './Fact.tsx';
import { FindSettings } from './FindSettings.tsx';
import { SignerForm } from './SignerForm.tsx';
import type { Subject } from './subject.ts';
import type { View } from './view.ts';
import * as words from './words.ts';

/** Which key signed, how, and where that differs from the framework's own way. */
export function SignatureFacts({ view, subject, candidate }: { view: View; subject: Subject; candidate: Candidate }) {
  const { signature, signer, format } = candidate;
  const open = useSignal(false);
  const { keys } = view.ring.value;
  const { override } = view.settings.value;
  const key = signature.code === 'valid' ? keys[signature.key] : undefined;
  return (
    <Facts title={words.signature}>
      <Fact name={words.signedBy}>
        {signature.code === 'valid'
          ? words.signedByLine((key?.line ?? 0) + 1, signature.key > 0, keys.length)
          : words.signatureWords[signature.code]}
      </Fact>
      <Fact name={words.signerLabel}>
        <span class="break">{words.signerText(signer.salt, signer.keyDerivation, signer.digest)}</span>{' '}
        {override?.format === format && (
          <>
            <span class="chip">{words.ownSettings}</span>{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                view.edit({ override: null });
                view.flush();
              }}
            >
              {words.backToPreset}
            </button>
          </>
        )}
        <details
          open={open.value}
          onToggle={({ currentTarget }) => {
            open.value = currentTarget.open;
          }}
        >
          <summary>{words.signerSettings}</summary>
          <SignerForm view={view} candidate={candidate} />
          <FindSettings view={view} name={subject.name} value={subject.inspection.value} />
        </details>
      </Fact>
    </Facts>
  );
}
