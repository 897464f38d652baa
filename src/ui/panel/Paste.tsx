import { useEffect, useRef } from 'preact/hooks';
import { readPasted } from '../../paste/read-pasted.ts';
import { Icon } from '../parts/Icon.tsx';
import * as icons from '../parts/icons.ts';
import type { PanelView } from '../panel-state/panel-view.ts';
import { Finds } from './Finds.tsx';
import { focusOn } from '../parts/focus-places.ts';
import { useDroppedText } from './use-dropped-text.ts';
import { pastedSubjects } from './pasted-subjects.ts';
import { Session } from './Session.tsx';
import { visible } from '../words/visible.ts';
import * as pasteWords from '../words/paste.ts';
import * as toolbarWords from '../words/toolbar.ts';

/** The pasted values, shown like the sessions of this site. */
export function PastedSessions({ view }: { view: PanelView }) {
  return (
    <>
      {pastedSubjects(readPasted(view.pasted.value ?? ''), view.settings.value).map((subject) => (
        <Session key={subject.id} view={view} subject={subject} />
      ))}
    </>
  );
}

/** The field for a value that isn't a cookie of this site. */
export function Paste({ view }: { view: PanelView }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const text = view.pasted.value ?? '';
  const drop = useDroppedText((dropped) => {
    view.pasted.value = dropped;
  });
  useEffect(() => field.current?.focus(), []);
  const close = () => {
    view.pasted.value = null;
    focusOn('pasteButton');
  };
  return (
    <section class={drop.isOver.value ? 'paste drop-here' : 'paste'} aria-label={toolbarWords.paste}>
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
          drop.problem.value = null;
          view.pasted.value = currentTarget.value;
        }}
        onDragOver={drop.onDragOver}
        onDragLeave={drop.onDragLeave}
        onDrop={drop.onDrop}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          close();
        }}
      />
      <output class="help">{drop.problem.value ?? outcome(view, text)}</output>
      <Finds text={text} />
    </section>
  );
}

function outcome(view: PanelView, text: string): string {
  const read = readPasted(text);
  if (!read.ok)
    return [pasteWords.pasteProblems[read.problem.code], read.problem.at > 0 && pasteWords.pasteAt(read.problem.at)]
      .filter(Boolean)
      .join(' ');
  const shown = new Set(pastedSubjects(read, view.settings.value).map(({ id }) => id));
  const others = read.value.filter((_, index) => !shown.has(`pasted ${index}`)).map(({ name }) => name);
  const names = others.filter((name) => name !== null);
  if (shown.size === 0) return pasteWords.pastedNothing;
  return names.length === 0 ? '' : pasteWords.pastedOthers(names.map(visible));
}
