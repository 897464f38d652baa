import type { Candidate } from '../../inspect/inspection.ts';
import { Clocks } from './Clocks.tsx';
import { CookieFacts } from './CookieFacts.tsx';
import type { PanelView } from '../panel-state/panel-view.ts';
import { RawValue } from './RawValue.tsx';
import { later } from '../parts/lazy.tsx';
import { SignatureFacts } from './SignatureFacts.tsx';
import type { Subject } from '../view/subject.ts';

const SavedSessions = later(async () => (await import('../edit/SavedSessions.tsx')).SavedSessions);

/** What is known of a session beside its data: clocks, signature, cookie, bytes. */
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
      <Clocks view={view} candidate={candidate} cookie={subject.cookie} />
      <SignatureFacts view={view} subject={subject} candidate={candidate} />
      {subject.cookie && <CookieFacts cookie={subject.cookie} />}
      <RawValue view={view} candidate={candidate} cookie={subject.cookie} />
      {subject.cookie && <SavedSessions view={view} shown={{ cookie: subject.cookie, candidate }} />}
    </>
  );
}
