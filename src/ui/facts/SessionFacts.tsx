import type { Candidate } from '../../inspect/inspection.ts';
import { Expiry } from './Expiry.tsx';
import { CookieFacts } from './CookieFacts.tsx';
import type { PanelView } from '../panel-state/panel-view.ts';
import { RawValue } from './RawValue.tsx';
import { FoldedFacts } from '../parts/Fact.tsx';
import type { ShownSession } from '../edit/use-saved.ts';
import * as words from '../words/edit/saved.ts';
import { later } from '../parts/lazy.tsx';
import { SignatureFacts } from './SignatureFacts.tsx';
import type { Subject } from '../view/subject.ts';

// Loaded when a person unfolds them, or has saved some.
const SavedSessions = later(async () => (await import('../edit/SavedSessions.tsx')).SavedSessions);

/** The facts about a session beside its data: expiry, signature, cookie, raw value. */
export function SessionFacts({
  view,
  subject,
  candidate,
}: {
  view: PanelView;
  subject: Subject;
  candidate: Candidate;
}) {
  return (
    <>
      <Expiry view={view} candidate={candidate} cookie={subject.cookie} />
      <SignatureFacts view={view} subject={subject} candidate={candidate} />
      {subject.cookie && <CookieFacts cookie={subject.cookie} />}
      <RawValue view={view} candidate={candidate} cookie={subject.cookie} />
      {subject.cookie && <Saved view={view} shown={{ cookie: subject.cookie, candidate }} />}
    </>
  );
}

function Saved({ view, shown }: { view: PanelView; shown: ShownSession }) {
  return (
    <FoldedFacts title={words.saved} open={view.settings.value.saved.length > 0} more="saved">
      {() => <SavedSessions view={view} shown={shown} />}
    </FoldedFacts>
  );
}
