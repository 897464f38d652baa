import type { Candidate } from '../../inspect/inspection.ts';
import { signerOf } from '../facts/signer-of.ts';
import { AcceptedUntil, KeptUntil, LifetimeSource } from '../facts/Until.tsx';
import { Fact } from '../parts/Fact.tsx';
import { Data } from '../session/Data.tsx';
import { StandingMark } from '../session/StandingMark.tsx';
import { Verdict } from '../session/Verdict.tsx';
import { childCount } from '../tree/children.ts';
import { candidateOf, dataOf, type Subject } from '../view/subject.ts';
import * as formatWords from '../words/format.ts';
import * as pageWords from '../words/page.ts';
import * as popupWords from '../words/popup.ts';
import * as signatureWords from '../words/facts/signature.ts';
import { visible } from '../words/visible.ts';
import type { PopupView } from './popup-view.ts';

/** The panel shows the keys after these. */
const mostKeys = 12;

type PopupSessionProps = { readonly view: PopupView; readonly subject: Subject };

/** One session at a glance: its verdict, its first keys, and when it ends. */
export function PopupSession({ view, subject }: PopupSessionProps) {
  const candidate = candidateOf(subject.inspection, null);
  if (!candidate) return null;
  const data = dataOf(candidate);
  const hidden = data === null ? 0 : childCount(data) - mostKeys;
  return (
    <article class="popup-session" aria-label={subject.name ?? pageWords.panelTitle}>
      <header class="session-head">
        <h2>
          <bdi class="mono">{visible(subject.name ?? '')}</bdi>
        </h2>
        <span class="chip">{formatWords.formatLabel(candidate.format)}</span>
        <StandingMark standing={subject.standing} format={candidate.format} />
        <bdi class="place quiet mono">{visible(subject.cookie?.path ?? '')}</bdi>
      </header>
      <Verdict view={view} candidate={candidate} standing={subject.standing} />
      <Data
        view={view}
        candidate={candidate}
        label={subject.name ?? pageWords.panelTitle}
        change={null}
        cookieId={null}
        most={mostKeys}
      />
      {hidden > 0 && <p class="note">{popupWords.moreInPanel(hidden)}</p>}
      <PopupFacts view={view} candidate={candidate} subject={subject} />
    </article>
  );
}

function PopupFacts({ view, candidate, subject }: PopupSessionProps & { readonly candidate: Candidate }) {
  const { timestamp, lifetime, signature } = candidate;
  return (
    <dl class="popup-facts">
      {signature.code === 'valid' && <Fact name={signatureWords.signedBy}>{signerOf(view, candidate)}</Fact>}
      {timestamp.code === 'read' && lifetime !== null && (
        <AcceptedUntil view={view} candidate={candidate}>
          {' '}
          <LifetimeSource candidate={candidate} />
        </AcceptedUntil>
      )}
      {subject.cookie && <KeptUntil view={view} cookie={subject.cookie} />}
    </dl>
  );
}
