import type { Candidate } from '../../inspect/inspection.ts';
import { knownTokenOf } from '../../inspect/known-token.ts';
import { Fact, Facts } from '../parts/Fact.tsx';
import { later } from '../parts/lazy.tsx';
import { ownSigner, resetSigner } from './own-signer.ts';
import { SignerForm } from './SignerForm.tsx';
import { signerOf } from './signer-of.ts';
import type { Subject } from '../view/subject.ts';
import type { PanelView } from '../panel-state/panel-view.ts';
import * as signatureWords from '../words/facts/signature.ts';
import * as signerWords from '../words/facts/signer.ts';

const FindSettings = later(async () => (await import('./FindSettings.tsx')).FindSettings);

/** The key and the signer of the value, and where the signer differs from the framework's default. */
export function SignatureFacts({
  view,
  subject,
  candidate,
}: {
  view: PanelView;
  subject: Subject;
  candidate: Candidate;
}) {
  const { signer, signature, format } = candidate;
  const token = knownTokenOf(candidate, subject.name);
  const isOwn = ownSigner(view, subject)?.format === format;
  const after = (
    <>
      <details class="signer">
        <summary>{signerWords.signerSettings}</summary>
        <SignerForm view={view} subject={subject} candidate={candidate} />
      </details>
      {(signature.code === 'invalid' || isOwn) && <FindSettings view={view} subject={subject} />}
    </>
  );
  return (
    <Facts title={signatureWords.signature} after={after}>
      {token && <Fact name={signatureWords.madeBy}>{signatureWords.knownToken(token)}</Fact>}
      <Fact name={signatureWords.signedBy}>{signerOf(view, candidate)}</Fact>
      <Fact name={signatureWords.signerLabel}>
        <span class="break">{signatureWords.signerText(format, signer)}</span>{' '}
        {isOwn && <Own view={view} subject={subject} />}
      </Fact>
    </Facts>
  );
}

function Own({ view, subject }: { view: PanelView; subject: Subject }) {
  return (
    <>
      <span class="chip">{signatureWords.ownSettings}</span>{' '}
      <button type="button" class="link" onClick={() => resetSigner(view, subject)}>
        {signerWords.backToPreset}
      </button>
    </>
  );
}
