import { NoAccess } from '../session/NoAccess.tsx';
import { NoSession } from '../session/NoSession.tsx';
import { Plain } from '../parts/Plain.tsx';
import { PopupSession } from './PopupSession.tsx';
import { Notice } from '../parts/Notice.tsx';
import { subjectOf } from '../view/subject.ts';
import type { PopupView } from './popup-view.ts';
import type { Ready } from '../view/screen.ts';
import * as pageWords from '../words/page.ts';
import * as popupWords from '../words/popup.ts';

/** The toolbar popup: verdict, keys and expiry. */
export function Popup({ view }: { view: PopupView }) {
  return (
    <div class="popup">
      <h1 class="hidden">{pageWords.panelTitle}</h1>
      <Screen view={view} />
      <Notice notice={view.notice} />
    </div>
  );
}

function Screen({ view }: { view: PopupView }) {
  const screen = view.screen.value;
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
