import { useId, useRef, useState } from 'preact/hooks';
import type { SavedSession } from '../../site/saved-session.ts';
import { IconButton } from '../parts/IconButton.tsx';
import * as icons from '../parts/icons.ts';
import type { PanelView } from '../panel-state/panel-view.ts';
import * as words from '../words/edit/saved.ts';
import { useKeptFocus } from '../parts/kept-focus.ts';
import { savedOf, type ShownSession } from './use-saved.ts';

/** Sessions saved under a name for this site. One click switches to one and re-signs it. */
export function SavedSessions({ view, shown }: { view: PanelView; shown: ShownSession | null }) {
  const [problem, setProblem] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useKeptFocus(list);
  const saved = savedOf(view);
  const { keepSaved } = view.settings.value;
  const all = saved.all();
  const screen = view.screen.value;
  const isPrivate = screen.kind === 'ready' && screen.jar.kind === 'private';
  return (
    <div ref={list}>
      {all.length === 0 && <p class="help">{words.savedHelp}</p>}
      <ul>
        {all.map((one) => (
          <Saved key={one.name} view={view} session={one} onProblem={setProblem} />
        ))}
      </ul>
      {shown && <SaveForm view={view} shown={shown} onProblem={setProblem} />}
      <output class="problem">{problem}</output>
      {all.length > 0 && !isPrivate && (
        <label class="check">
          <input
            type="checkbox"
            checked={keepSaved}
            onChange={({ currentTarget }) => {
              view.edit({ keepSaved: currentTarget.checked });
              view.flush();
            }}
          />
          <span>{words.keepSaved}</span>
        </label>
      )}
    </div>
  );
}

type SavedProps = {
  readonly view: PanelView;
  readonly session: SavedSession;
  readonly onProblem: (problem: string | null) => void;
};

function Saved({ view, session, onProblem }: SavedProps) {
  const { name } = session;
  const saved = savedOf(view);
  const use = async () => {
    const problem = await saved.use(session);
    onProblem(problem && words.useProblems[problem]);
    if (problem === null) view.notice.value = words.usedSaved(name);
  };
  return (
    <li class="saved-row">
      <input
        type="text"
        value={name}
        aria-label={words.renameSaved(name)}
        spellcheck={false}
        autocomplete="off"
        onChange={({ currentTarget }) => {
          const problem = currentTarget.value === name ? null : saved.rename(name, currentTarget.value);
          onProblem(problem && words.savedProblems[problem]);
          if (problem !== null) currentTarget.value = name;
        }}
      />
      <button type="button" aria-label={words.useSaved(name)} onClick={() => void use()}>
        {words.use}
      </button>
      <IconButton label={words.deleteSaved(name)} shape={icons.close} onClick={() => saved.remove(name)} />
      {session.left !== undefined && <span class="saved-time quiet">{words.savedTime(session.left)}</span>}
    </li>
  );
}

type FormProps = Omit<SavedProps, 'session'> & { readonly shown: ShownSession };

function SaveForm({ view, shown, onProblem }: FormProps) {
  const id = useId();
  const [name, setName] = useState('');
  const saved = savedOf(view);
  const isTaken = saved.all().some((one) => one.name === name.trim());
  return (
    <form
      class="saved-row"
      onSubmit={(event) => {
        event.preventDefault();
        const problem = saved.save(shown, name, isTaken);
        onProblem(problem && words.savedProblems[problem]);
        if (problem === null) setName('');
      }}
    >
      <label class="hidden" for={id}>
        {words.savedName}
      </label>
      <input
        id={id}
        type="text"
        value={name}
        placeholder={words.savedName}
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <button type="submit" title={words.saveTitle}>
        {isTaken ? words.replaceSaved : words.save}
      </button>
    </form>
  );
}
