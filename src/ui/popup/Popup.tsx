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
import * as formatWords from '../words/format.ts';
import * as pageWords from '../words/page.ts';
import * as popupWords from '../words/popup.ts';

/** The toolbar popup: verdict, keys and expiry. */
export function Popup({ view }: { view: PopupView }) {
  return (
    <div class="popup">
      <h1 class="hidden">{pageWords.panelTitle}</h1>
      <Screen view={view} />
    </div>
  );
}

function Screen({ view }: { view: PopupView }) {
  const screen = view.screen;
  switch (screen.kind) {
    case 'loading':
      return <Plain>{pageWords.loading}</Plain>;
    case 'no-site':
      return <Plain title={pageWords.noSiteTitle}>{pageWords.noSite}</Plain>;
    case 'no-access':
      return <NoAccess view={view} site={screen.site} />;
    case 'ready':
      return <Sessions view={view} screen={screen} />;
  }
}

function Sessions({ view, screen }: { view: PopupView; screen: Ready }) {
  const jar = pageWords.jarLabel(screen.jar);
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
      <p class="popup-foot quiet">{popupWords.openDevtools}</p>
    </>
  );
}

function PopupSession({ view, subject }: { view: PopupView; subject: Subject }) {
  const candidate = candidateOf(subject.inspection, null);
  if (!candidate) return null;
  return (
    <article class="popup-session" aria-label={subject.name ?? pageWords.panelTitle}>
      <header class="session-head">
        <h2>
          <bdi class="mono">{visible(subject.name ?? '')}</bdi>
        </h2>
        <span class="chip">{formatWords.formatLabel(candidate.format)}</span>
        <bdi class="place quiet mono">{visible(subject.cookie?.path ?? '')}</bdi>
      </header>
      <PopupVerdict view={view} candidate={candidate} />
      <PopupKeys candidate={candidate} />
      <PopupEnds view={view} candidate={candidate} cookie={subject.cookie} />
    </article>
  );
}
