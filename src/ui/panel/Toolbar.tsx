import { Icon } from '../parts/Icon.tsx';
import * as icons from '../parts/icons.ts';
import type { PanelView } from '../panel-state/panel-view.ts';
import type { Ready } from '../view/screen.ts';
import { ToolbarActions } from './ToolbarActions.tsx';
import * as pageWords from '../words/page.ts';
import * as treeWords from '../words/tree.ts';

/** The site, the search, and the actions. */
export function Toolbar({ view, screen }: { view: PanelView; screen: Ready }) {
  const jar = pageWords.jarLabel(screen.jar);
  return (
    <div class="toolbar">
      <span class="origin mono">{screen.site.origin}</span>
      {jar !== null && <span class="chip">{jar}</span>}
      {(screen.sessions.length > 0 || view.pasted.value !== null) && <Search view={view} />}
      <ToolbarActions view={view} screen={screen} />
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
        placeholder={treeWords.searchLabel}
        aria-label={treeWords.searchLabel}
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
