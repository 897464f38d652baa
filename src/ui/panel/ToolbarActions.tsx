import { focusPlaces } from '../parts/focus-places.ts';
import type { PanelView } from '../panel-state/panel-view.ts';
import type { Ready } from '../view/screen.ts';
import * as words from '../words/toolbar.ts';

/** Opens the form for a new session, and the paste field. */
export function ToolbarActions({ view, screen }: { view: PanelView; screen: Ready }) {
  return (
    <>
      {screen.sessions.length === 0 && (
        <button
          type="button"
          id={focusPlaces.newSession}
          aria-expanded={view.making.value}
          onClick={() => {
            view.making.value = !view.making.value;
          }}
        >
          {words.newSession}
        </button>
      )}
      <button
        type="button"
        id={focusPlaces.pasteButton}
        aria-expanded={view.pasted.value !== null}
        onClick={() => {
          view.pasted.value = view.pasted.value === null ? '' : null;
        }}
      >
        {words.paste}
      </button>
    </>
  );
}
