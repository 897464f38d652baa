import { Icon } from './Icon.tsx';
import * as icons from './icons.ts';
import type { PanelView } from './panel-view.ts';
import type { Ready } from './screen.ts';
import * as words from './words.ts';

/** Where we are, and the search. */
export function Toolbar({ view, screen }: { view: PanelView; screen: Ready }) {
  const jar = words.jarLabel(screen.jar);
  return (
    <div class="toolbar">
      <span class="origin mono">{screen.site.origin}</span>
      {jar !== null && <span class="chip">{jar}</span>}
      {(screen.sessions.length > 0 || view.pasted.value !== null) && <Search view={view} />}
      <button
        type="button"
        aria-expanded={view.pasted.value !== null}
        onClick={() => {
          view.pasted.value = view.pasted.value === null ? '' : null;
        }}
      >
        {words.paste}
      </button>
    </div>
  );
}

function Search({ view }: { view: PanelView }) {
  return (
    <span class="search">
      <Icon shape={icons.search} />
      <input
        type="search"
        value={view.query.value}
        placeholder={words.searchLabel}
        aria-label={words.searchLabel}
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget }) => {
          view.query.value = currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || view.query.value === '') return;
          view.query.value = '';
          event.preventDefault();
          event.stopPropagation();
        }}
      />
    </span>
  );
}
