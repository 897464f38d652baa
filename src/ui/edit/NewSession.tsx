import { useId, useState } from 'preact/hooks';
import { type FormatName, formatOf, formats } from '../../formats/index.ts';
import type { PanelView } from '../panel-state/panel-view.ts';
import type { Ready } from '../view/screen.ts';
import * as formatWords from '../words/format.ts';
import * as newSessionWords from '../words/edit/new-session.ts';
import * as toolbarWords from '../words/toolbar.ts';
import * as writingWords from '../words/edit/writing.ts';
import { focusOn } from '../parts/focus-places.ts';
import { openEditor } from './open.ts';
import { FoldedFacts } from '../parts/Fact.tsx';
import * as savedWords from '../words/edit/saved.ts';
import { SavedSessions } from './SavedSessions.tsx';
import { newFormats, newTarget } from '../editor/target.ts';

/** The form for a new session: its format, name and path. */
export function NewSession({ view, screen }: { view: PanelView; screen: Ready }) {
  const id = useId();
  const settings = view.settings.value;
  const [format, setFormat] = useState<FormatName>(
    newFormats.find((one) => one === (settings.signers.at(-1) ?? settings.override)?.format) ?? formats[0].name,
  );
  const [name, setName] = useState<string | null>(null);
  const [path, setPath] = useState('/');
  const target = newTarget(screen, settings, { format, name, path, now: view.host.now.value });
  return (
    <form
      class="session edit-new"
      aria-label={toolbarWords.newSession}
      onSubmit={(event) => {
        event.preventDefault();
        if (target === null) return;
        view.making.value = false;
        openEditor(view, target);
      }}
    >
      <div class="session-main">
        <h2>{newSessionWords.newTitle(screen.site.host)}</h2>
        <div class="form">
          <label for={`${id}-format`}>{newSessionWords.framework}</label>
          <select
            id={`${id}-format`}
            value={format}
            onChange={({ currentTarget }) => {
              const picked = newFormats[currentTarget.selectedIndex];
              if (picked) setFormat(picked);
            }}
          >
            {newFormats.map((one) => (
              <option key={one} value={one}>
                {formatWords.formatLabel(one)}
              </option>
            ))}
          </select>
          <label for={`${id}-name`}>{newSessionWords.cookieName}</label>
          <input
            id={`${id}-name`}
            type="text"
            class="mono"
            value={name ?? formatOf(format).cookie.name}
            spellcheck={false}
            autocomplete="off"
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
          <label for={`${id}-path`}>{newSessionWords.cookiePath}</label>
          <input
            id={`${id}-path`}
            type="text"
            class="mono"
            value={path}
            spellcheck={false}
            autocomplete="off"
            onInput={({ currentTarget }) => setPath(currentTarget.value)}
          />
        </div>
        {target === null && (
          <p class="note">{settings.keys.length === 0 ? newSessionWords.newNeedsKey : newSessionWords.newNeedsName}</p>
        )}
        <p class="edit-buttons">
          <button type="submit" class="primary" disabled={target === null}>
            {newSessionWords.create}
          </button>
          <button
            type="button"
            onClick={() => {
              focusOn('newSession');
              view.making.value = false;
            }}
          >
            {writingWords.notNow}
          </button>
        </p>
      </div>
      {settings.saved.length > 0 && (
        <div class="session-facts">
          <FoldedFacts title={savedWords.saved} open more="saved">
            {() => <SavedSessions view={view} shown={null} />}
          </FoldedFacts>
        </div>
      )}
    </form>
  );
}
