import { NewSession } from '../edit/NewSession.tsx';
import { Unplaced } from '../edit/Unplaced.tsx';
import type { PanelView } from '../panel-state/panel-view.ts';
import { PastedSessions } from './Paste.tsx';
import type { Ready } from '../view/screen.ts';

/** Sections that aren't cookies of the site: pasted values, and new sessions. */
export function Extras({ view, screen }: { view: PanelView; screen: Ready }) {
  return (
    <>
      <PastedSessions view={view} />
      {view.making.value && <NewSession view={view} screen={screen} />}
      <Unplaced view={view} screen={screen} />
    </>
  );
}
