import { useEffect, useRef } from 'preact/hooks';
import { inspect } from '../../inspect/inspect.ts';
import { readPasted } from '../../paste/read-pasted.ts';
import { Icon } from '../parts/Icon.tsx';
import * as icons from '../parts/icons.ts';
import type { PanelView } from '../panel-state/panel-view.ts';
import { focusOn } from '../parts/focus-places.ts';
import { Session } from './Session.tsx';
import type { Subject } from '../view/subject.ts';
import { visible } from '../words/visible.ts';
import * as pasteWords from '../words/paste.ts';
import * as toolbarWords from '../words/toolbar.ts';

/** What was pasted, read like cookies of this site. */
function pastedSubjects(view: PanelView): Subject[] {
  const read = readPasted(view.pasted.value ?? '');
  if (!read.ok) return [];
  const { override, lifetimes, epoch } = view.settings.value;
  const keys = view.settings.value.keys.map(({ bytes }) => Uint8Array.from(bytes));
  return read.value
    .map(({ name, value }, index) => ({
      id: `pasted ${index}`,
      name,
      cookie: null,
      inspection: inspect(value, { name, keys, override, lifetimes, epoch }),
    }))
    .filter(({ inspection }) => inspection.candidates.length > 0);
}

export function PastedSessions({ view }: { view: PanelView }) {
  return (
    <>
      {pastedSubjects(view).map((subject) => (
        <Session key={subject.id} view={view} subject={subject} />
      ))}
    </>
  );
}

/** The field for a value that is no cookie of this site. */
export function Paste({ view }: { view: PanelView }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const text = view.pasted.value ?? '';
  useEffect(() => field.current?.focus(), []);
  const close = () => {
    view.pasted.value = null;
    focusOn('pasteButton');
  };
  return (
    <section class="paste" aria-label={toolbarWords.paste}>
      <div class="key-head">
        <label for="paste">{pasteWords.pasteLabel}</label>
        <button
          type="button"
          class="ghost"
          title={pasteWords.pasteClose}
          aria-label={pasteWords.pasteClose}
          onClick={close}
        >
          <Icon shape={icons.close} />
        </button>
      </div>
      <textarea
        id="paste"
        class="mono"
        ref={field}
        rows={3}
        value={text}
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget }) => {
          view.pasted.value = currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          close();
        }}
      />
      <output class="help">{outcome(view, text)}</output>
    </section>
  );
}

function outcome(view: PanelView, text: string): string {
  const read = readPasted(text);
  if (!read.ok)
    return [pasteWords.pasteProblems[read.problem.code], read.problem.at > 0 && pasteWords.pasteAt(read.problem.at)]
      .filter(Boolean)
      .join(' ');
  const shown = new Set(pastedSubjects(view).map(({ id }) => id));
  const others = read.value.filter((_, index) => !shown.has(`pasted ${index}`)).map(({ name }) => name);
  const names = others.filter((name) => name !== null);
  if (shown.size === 0) return pasteWords.pastedNothing;
  return names.length === 0 ? '' : pasteWords.pastedOthers(names.map(visible));
}
