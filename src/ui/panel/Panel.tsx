import { Extras } from './Extras.tsx';
import { later } from '../parts/lazy.tsx';
import { NoAccess } from '../session/NoAccess.tsx';
import { CookieNames, HiddenDomains, NoSession } from '../session/NoSession.tsx';
import { Plain } from '../parts/Plain.tsx';
import { Session } from './Session.tsx';
import { subjectOf } from '../view/subject.ts';
import { Toolbar } from './Toolbar.tsx';
import { unplacedEditors } from '../panel-state/unplaced.ts';
import { Notice } from '../parts/Notice.tsx';
import type { PanelView } from '../panel-state/panel-view.ts';
import type { Ready } from '../view/screen.ts';
import * as accessWords from '../words/access.ts';
import * as noSessionWords from '../words/no-session.ts';
import * as pageWords from '../words/page.ts';

// Loaded when a person opens them.
const Paste = later(async () => (await import('./Paste.tsx')).Paste);
const Timeline = later(async () => (await import('../timeline/Timeline.tsx')).Timeline);

// Keys are read from whole configuration files: the readers of YAML and TOML are as large as all that is loaded at once.
const KeyBlock = later(async () => (await import('../keys/KeyBlock.tsx')).KeyBlock);
const UnreadSettings = later(async () => (await import('../keys/UnreadSettings.tsx')).UnreadSettings);

/** The devtools panel. */
export function Panel({ view }: { view: PanelView }) {
  return (
    <div class="panel">
      <div class="panel-main">
        <h1 class="hidden">{pageWords.panelTitle}</h1>
        <Screen view={view} />
      </div>
      {view.host.recording && <Timeline panel={view} recording={view.host.recording} />}
      <Notice notice={view.notice} />
    </div>
  );
}

function Screen({ view }: { view: PanelView }) {
  const screen = view.screen.value;
  switch (screen.kind) {
    case 'loading':
      return <Plain>{pageWords.loading}</Plain>;
    case 'no-site':
      return <Plain title={pageWords.noSiteTitle}>{pageWords.noSite}</Plain>;
    case 'no-access':
      return (
        <NoAccess
          view={view}
          site={screen.site}
          asksBy={view.host.accessBy === 'open-page' ? accessWords.opensPage : null}
        />
      );
    case 'ready':
      return <Sessions view={view} screen={screen} />;
  }
}

function Sessions({ view, screen }: { view: PanelView; screen: Ready }) {
  const pasting = view.pasted.value !== null;
  const isMore = pasting || view.making.value || unplacedEditors(view, screen).length > 0;
  const keys = (
    <div class="key-block">
      <KeyBlock view={view} />
    </div>
  );
  return (
    <>
      <Toolbar view={view} screen={screen} />
      {hasUnread(view) && <UnreadSettings view={view} />}
      {pasting && <Paste view={view} />}
      {(isMore || screen.sessions.length > 0) && (
        <div class="sessions">
          {isMore && keys}
          {isMore && <Extras view={view} screen={screen} />}
          {screen.sessions.map(subjectOf).map((subject, index) => (
            <Session key={subject.id} view={view} subject={subject}>
              {index === 0 && !isMore && keys}
            </Session>
          ))}
          {screen.sessions.length > 0 && <Others view={view} screen={screen} />}
        </div>
      )}
      {screen.sessions.length === 0 && !isMore && (
        <>
          <NoSession view={view} screen={screen} />
          {keys}
        </>
      )}
    </>
  );
}

function hasUnread({ host }: PanelView): boolean {
  const snapshot = host.snapshot.value;
  return snapshot.state === 'ready' && snapshot.unread !== undefined;
}

/** The site's other cookies, and its hidden domains. */
function Others({ view, screen }: { view: PanelView; screen: Ready }) {
  const shown = new Set(screen.sessions.map(({ cookie }) => cookie));
  const others = screen.cookies.filter((cookie) => !shown.has(cookie));
  if (others.length + screen.hiddenDomains.length === 0) return null;
  return (
    <footer class="others">
      <HiddenDomains view={view} domains={screen.hiddenDomains} />
      {others.length > 0 && (
        <details>
          <summary>{noSessionWords.otherCookies(others.length)}</summary>
          <CookieNames cookies={others} />
        </details>
      )}
    </footer>
  );
}
