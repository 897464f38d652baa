import { cookieId } from '../../site/cookie.ts';
import type { PanelView } from '../panel-view.ts';
import type { Ready } from '../screen.ts';
import { EditSession } from './EditSession.tsx';

/** What is edited and is not, or not any more, among the sessions of the site: new ones, and those deleted meanwhile. */
export function Unplaced({ view, screen }: { view: PanelView; screen: Ready }) {
  const placed = new Set(screen.sessions.map(({ cookie }) => cookieId(cookie)));
  const editors = view.editors.value.filter(({ target, isHere }) => isHere.value && !placed.has(target.id));
  return (
    <>
      {editors.map((editor) => (
        <article class="session" key={editor.target.id} aria-label={editor.target.cookie.name}>
          <div class="session-main">
            <header class="session-head">
              <h2>
                <bdi class="mono">{editor.target.cookie.name}</bdi>
              </h2>
            </header>
            <EditSession editor={editor} />
          </div>
        </article>
      ))}
    </>
  );
}
