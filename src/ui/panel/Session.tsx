import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Candidate } from '../../inspect/inspection.ts';
import type { FormatName } from '../../formats/index.ts';
import type { Cookie } from '../../jar/cookie.ts';
import { Data } from '../session/Data.tsx';
import { SessionFacts } from '../facts/SessionFacts.tsx';
import { focusOn } from '../parts/focus-places.ts';
import { later } from '../parts/lazy.tsx';
import { candidateOf, type Subject } from '../view/subject.ts';
import { StandingMark } from '../session/StandingMark.tsx';
import { Verdict } from '../session/Verdict.tsx';
import type { PanelView } from '../panel-state/panel-view.ts';
import { visible } from '../words/visible.ts';
import * as cookieWords from '../words/facts/cookie.ts';
import * as dataWords from '../words/data.ts';
import * as editorWords from '../words/edit/editor.ts';
import * as formatWords from '../words/format.ts';
import * as pasteWords from '../words/paste.ts';

// Loaded when a person edits the session.
const EditSession = later(async () => (await import('../edit/EditSession.tsx')).EditSession);

type SessionProps = {
  readonly view: PanelView;
  readonly subject: Subject;
  /** Content between the data and the facts. */
  readonly children?: ComponentChildren;
};

/** One session: verdict and data, with the facts beside them. */
export function Session({ view, subject, children }: SessionProps) {
  const chosen = useSignal<FormatName | null>(null);
  const headingId = useId();
  const editor = view.editors.value.find(({ target, isHere }) => target.id === subject.id && isHere.value);
  const start = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  // The button that closed the editor is gone, so the focus returns to the one that opened it.
  useLayoutEffect(() => {
    if (wasEditing.current && !editor && document.activeElement === document.body) start.current?.focus();
    wasEditing.current = editor !== undefined;
  }, [editor]);
  const candidate = candidateOf(subject.inspection, editor?.target.format ?? chosen.value);
  if (!candidate) return null;
  const change =
    candidate === subject.inspection.candidates[0] ? (view.changes.value.get(subject.id)?.change ?? null) : null;
  const pick = (format: FormatName) => {
    chosen.value = format;
  };
  return (
    <article class="session" aria-labelledby={headingId}>
      <div class="session-main">
        <header class="session-head">
          <h2 id={headingId}>
            <bdi class="mono">{subject.name === null ? pasteWords.pastedName : visible(subject.name)}</bdi>
          </h2>
          <FormatLabel candidates={subject.inspection.candidates} shown={candidate} onPick={pick} />
          <StandingMark standing={subject.standing} format={candidate.format} />
          {subject.cookie ? <Place cookie={subject.cookie} /> : <span class="chip">{pasteWords.pastedChip}</span>}
          {subject.cookie && !editor && candidate.payload.code === 'decoded' && (
            <button
              type="button"
              class="edit-start"
              ref={start}
              onClick={() =>
                void import('../edit/open.ts').then(({ editSession }) => editSession(view, subject, candidate))
              }
            >
              {editorWords.edit}
            </button>
          )}
        </header>
        <Verdict view={view} candidate={candidate} standing={subject.standing} onGiveKey={() => focusOn('keyField')} />
        {editor ? (
          <EditSession editor={editor} />
        ) : (
          <Data
            view={view}
            candidate={candidate}
            label={subject.name ?? dataWords.data}
            change={change}
            cookieId={subject.cookie && subject.id}
          />
        )}
      </div>
      {children}
      <div class="session-facts">
        <SessionFacts view={view} subject={subject} candidate={candidate} />
      </div>
    </article>
  );
}

type FormatLabelProps = {
  readonly candidates: readonly Candidate[];
  readonly shown: Candidate;
  readonly onPick: (format: FormatName) => void;
};

function FormatLabel({ candidates, shown, onPick }: FormatLabelProps) {
  const title = formatWords.formatTitle(shown.format);
  if (candidates.length === 1)
    return (
      <span class="chip" title={title}>
        {formatWords.formatLabel(shown.format)}
      </span>
    );
  return (
    <select
      class="chip"
      aria-label={formatWords.readAs}
      title={title}
      value={shown.format}
      onChange={({ currentTarget }) => {
        const picked = candidates[currentTarget.selectedIndex];
        if (picked) onPick(picked.format);
      }}
    >
      {candidates.map(({ format }) => (
        <option key={format} value={format}>
          {formatWords.formatLabel(format)}
        </option>
      ))}
    </select>
  );
}

function Place({ cookie }: { cookie: Cookie }) {
  return (
    <span class="place quiet mono">
      {cookie.hostOnly ? cookie.domain : `.${cookie.domain}`}
      <bdi>{visible(cookie.path)}</bdi>
      {cookie.partition !== null && ` · ${cookieWords.partitionedUnder(cookie.partition)}`}
    </span>
  );
}
