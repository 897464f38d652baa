import { useId } from 'preact/hooks';
import { KeyField } from './KeyField.tsx';
import { NoAccess } from './NoAccess.tsx';
import { NoSession } from './NoSession.tsx';
import { Notice } from './Notice.tsx';
import { Plain } from './Plain.tsx';
import { PopupKeys } from './PopupKeys.tsx';
import { PopupEnds } from './PopupEnds.tsx';
import { candidateOf, type Subject, subjectOf } from './subject.ts';
import { Verdict } from './Verdict.tsx';
import type { Ready, View } from './view.ts';
import * as words from './words.ts';

/** The toolbar popup: verdict, keys, ends when. */
export function Popup({ view }: { view: View }) {
  return (
    <div class="popup">
      <h1 class="hidden">{words.panelTitle}</h1>
      <Screen view={view} />
      <Notice view={view} />
    </div>
  );
}

function Screen({ view }: { view: View }) {
  const screen = view.screen.value;
  switch (screen.kind) {
    case 'loading':
      return <Plain>{words.loading}</Plain>;
    case 'no-site':
      return <Plain title={words.noSiteTitle}>{words.noSite}</Plain>;
    case 'no-access':
      return <NoAccess view={view} site={screen.site} />;
    case 'ready':
      return <Sessions view={view} screen={screen} />;
  }
}

function Sessions({ view, screen }: { view: View; screen: Ready }) {
  const jar = words.jarLabel(screen.jar);
  return (
    <>
      <header class="popup-head">
        <span class="origin mono">{screen.site.origin}</span>
        {jar !== null && <span class="chip">{jar}</span>}
      </header>
      {screen.sessions.length === 0 && <NoSession view={view} screen={screen} />}
      {screen.sessions.map(subjectOf).map((subject) => (
        <PopupSession key={subject.id} view={view} subject={subject} />
      ))}
      {screen.sessions.length > 0 && <KeyField view={view} />}
      <p class="popup-foot quiet">{words.openDevtools}</p>
    </>
  );
}

function PopupSession({ view, subject }: { view: View; subject: Subject }) {
  const headingId = useId();
  const candidate = candidateOf(subject.inspection, null);
  if (!candidate) return null;
  return (
    <section class="popup-session" aria-labelledby={headingId}>
      <header class="session-head">
        <h2 id={headingId}>
          <bdi class="mono">{subject.name}</bdi>
        </h2>
        <span class="chip" title={words.formatTitles[candidate.format]}>
          {words.formatLabels[candidate.format]}
        </span>
        <span class="place quiet mono">{subject.cookie?.path}</span>
      </header>
      <Verdict view={view} candidate={candidate} />
      <PopupKeys candidate={candidate} />
      <PopupEnds view={view} candidate={candidate} cookie={subject.cookie} />
    </section>
  );
}
