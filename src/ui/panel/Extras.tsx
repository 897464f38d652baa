import { NewSession } from '../edit/NewSession.tsx';
import { Unplaced } from '../edit/Unplaced.tsx';
import type { PanelView } from '../panel-state/panel-view.ts';
import { PastedSessions } from './Paste.tsx';
import type { Ready } from '../view/screen.ts';

/** What stands among the sessions of the site and is none of its cookies: pasted values, and sessions that are being made. */
export function Extras({ view, screen }: { view: PanelView; screen: Ready }) {
  return (
    <>
      <PastedSessions view={view} />
      {view.making.value && <NewSession view={view} screen={screen} />}
      <Unplaced view={view} screen={screen} />
    </>
  );
}
