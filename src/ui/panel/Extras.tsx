import { later } from '../parts/lazy.tsx';
import type { PanelView } from '../panel-state/panel-view.ts';
import { unplacedEditors } from '../panel-state/unplaced.ts';
import type { Ready } from '../view/screen.ts';

// Loaded when a person pastes a value, or edits a session.
const PastedSessions = later(async () => (await import('./Paste.tsx')).PastedSessions);
const NewSession = later(async () => (await import('../edit/NewSession.tsx')).NewSession);
const Unplaced = later(async () => (await import('../edit/Unplaced.tsx')).Unplaced);

/** Sections that aren't cookies of the site: pasted values, and new sessions. */
export function Extras({ view, screen }: { view: PanelView; screen: Ready }) {
  return (
    <>
      {view.pasted.value !== null && <PastedSessions view={view} />}
      {view.making.value && <NewSession view={view} screen={screen} />}
      {unplacedEditors(view, screen).length > 0 && <Unplaced view={view} screen={screen} />}
    </>
  );
}
