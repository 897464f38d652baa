import { NoAccess } from '../session/NoAccess.tsx';
import { NoSession } from '../session/NoSession.tsx';
import { Plain } from '../parts/Plain.tsx';
import { PopupVerdict } from './PopupVerdict.tsx';
import { PopupKeys } from './PopupKeys.tsx';
import { PopupEnds } from './PopupEnds.tsx';
import { candidateOf, type Subject, subjectOf } from '../view/subject.ts';
import type { PopupView } from './popup-view.ts';
import type { Ready } from '../view/screen.ts';
import { visible } from '../words/visible.ts';
import * as words from '../words/words.ts';

/** The toolbar popup: verdict, keys, ends when. */
export function Popup({ view }: { view: PopupView }) {
  return (
    <div class="popup">
      <h1 class="hidden">{words.panelTitle}</h1>
      <Screen view={view} />
    </div>
  );
}

function Screen({ view }: { view: PopupView }) {
  const screen = view.screen;
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

function Sessions({ view, screen }: { view: PopupView; screen: Ready }) {
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
      <p class="popup-foot quiet">{words.openDevtools}</p>
    </>
  );
}

function PopupSession({ view, subject }: { view: PopupView; subject: Subject }) {
  const candidate = candidateOf(subject.inspection, null);
  if (!candidate) return null;
  return (
    <article class="popup-session" aria-label={subject.name ?? words.panelTitle}>
      <header class="session-head">
        <h2>
          <bdi class="mono">{visible(subject.name ?? '')}</bdi>
        </h2>
        <span class="chip">{words.formatLabel(candidate.format)}</span>
        <bdi class="place quiet mono">{visible(subject.cookie?.path ?? '')}</bdi>
      </header>
      <PopupVerdict view={view} candidate={candidate} />
      <PopupKeys candidate={candidate} />
      <PopupEnds view={view} candidate={candidate} cookie={subject.cookie} />
    </article>
  );
}
