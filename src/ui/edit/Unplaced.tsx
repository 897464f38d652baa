import type { PanelView } from '../panel-state/panel-view.ts';
import type { Ready } from '../view/screen.ts';
import { focusOn } from '../parts/focus-places.ts';
import { unplacedEditors } from '../panel-state/unplaced.ts';
import { visible } from '../words/visible.ts';
import { EditSession } from './EditSession.tsx';

/** The editors whose session isn't among those of the site. */
export function Unplaced({ view, screen }: { view: PanelView; screen: Ready }) {
  return (
    <>
      {unplacedEditors(view, screen).map((editor) => (
        <article class="session" key={editor.target.id} aria-label={editor.target.cookie.name}>
          <div class="session-main">
            <header class="session-head">
              <h2>
                <bdi class="mono">{visible(editor.target.cookie.name)}</bdi>
              </h2>
            </header>
            <EditSession
              editor={editor}
              onClose={() => {
                focusOn('newSession');
                editor.close();
              }}
            />
          </div>
        </article>
      ))}
    </>
  );
}
