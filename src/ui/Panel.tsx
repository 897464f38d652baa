import { KeyField } from './KeyField.tsx';
import { NoAccess } from './NoAccess.tsx';
import { CookieNames, HiddenDomains, NoSession } from './NoSession.tsx';
import { Plain } from './Plain.tsx';
import { Session } from './Session.tsx';
import { subjectOf } from './subject.ts';
import { Toolbar } from './Toolbar.tsx';
import { Notice } from './Notice.tsx';
import type { Ready, View } from './view.ts';
import * as words from './words.ts';

/** The devtools panel. */
export function Panel({ view }: { view: View }) {
  return (
    <div class="panel">
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
  const subjects = screen.sessions.map(subjectOf);
  const shown = new Set(screen.sessions.map(({ cookie }) => cookie));
  const others = screen.cookies.filter((cookie) => !shown.has(cookie));
  return (
    <>
      <Toolbar view={view} screen={screen} />
      {subjects.length === 0 ? (
        <NoSession view={view} screen={screen} />
      ) : (
        <div class="sessions">
          <div class="key-block">
            <KeyField view={view} />
          </div>
          {subjects.map((subject) => (
            <Session key={subject.id} view={view} subject={subject} />
          ))}
          <footer class="others">
            <HiddenDomains view={view} domains={screen.hiddenDomains} />
            {others.length > 0 && (
              <details>
                <summary>{words.otherCookies(others.length)}</summary>
                <CookieNames cookies={others} />
              </details>
            )}
          </footer>
        </div>
      )}
    </>
  );
}
