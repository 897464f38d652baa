import { useLayoutEffect, useRef } from 'preact/hooks';
import { textFormsFor } from '../../edit/text.ts';
import * as editTextWords from '../words/edit/text.ts';
import * as editorWords from '../words/edit/editor.ts';
import * as writingWords from '../words/edit/writing.ts';
import { Conflict } from './Conflict.tsx';
import { CopyAs } from '../tree/CopyAs.tsx';
import type { Editor } from '../editor/editor.ts';
import { EditTree } from './EditTree.tsx';
import { useKeptFocus } from '../parts/kept-focus.ts';
import { Preview } from './Preview.tsx';
import { TextEditor } from './TextEditor.tsx';
import { WriteBar } from './WriteBar.tsx';

/** A session under edit: its data, a preview of the cookie, and the write buttons. */
export function EditSession({ editor, onClose = editor.close }: { editor: Editor; onClose?: () => void }) {
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => section.current?.focus({ preventScroll: true }), [editor]);
  useKeptFocus(section);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only the keys that bubble up from within
    <section
      class="edit"
      aria-label={editorWords.editing(editor.target.cookie.name)}
      tabIndex={-1}
      ref={section}
      onKeyDown={(event) => press(editor, event)}
    >
      <Bar editor={editor} />
      <Conflict editor={editor} />
      {editor.texts.edit.value === null ? <EditTree editor={editor} /> : <TextEditor editor={editor} />}
      {editor.problem.value !== '' && <p class="problem">{editor.problem.value}</p>}
      <Preview editor={editor} />
      <WriteBar editor={editor} onClose={onClose} />
    </section>
  );
}

function Bar({ editor }: { editor: Editor }) {
  const { texts, document, target } = editor;
  const { signed } = editor.signing;
  const current = texts.edit.value?.form ?? 'tree';
  return (
    <div class="edit-bar">
      <fieldset class="edit-forms" aria-label={editorWords.editAs}>
        <button type="button" aria-pressed={current === 'tree'} onClick={() => leave(editor, texts.close)}>
          {editorWords.formNames.tree}
        </button>
        {textFormsFor(target.format).map((form) => (
          <button
            type="button"
            key={form}
            aria-pressed={current === form}
            onClick={() =>
              leave(editor, () => {
                if (!texts.open(form)) editor.problem.value = editTextWords.noSuchForm(form);
              })
            }
          >
            {editorWords.formNames[form]}
          </button>
        ))}
      </fieldset>
      <button type="button" disabled={!editor.canUndo.value} title={editorWords.undoTitle} onClick={editor.undo}>
        {editorWords.undo}
      </button>
      <button
        type="button"
        disabled={document.value.future.length === 0 || texts.isUnread()}
        title={editorWords.redoTitle}
        onClick={editor.redo}
      >
        {editorWords.redo}
      </button>
      <CopyAs
        view={editor.panel}
        format={target.format}
        value={document.value.value}
        cookie={signed.value.ok ? { name: target.cookie.name, value: signed.value.value } : null}
      />
    </div>
  );
}

/** Switches to another form, unless that would lose an invalid text. */
function leave({ hasUnread, problem }: Editor, go: () => void): void {
  const isStuck = hasUnread();
  problem.value = isStuck ? writingWords.unreadFirst : '';
  if (!isStuck) go();
}

/** Ctrl+Z and similar keys. Fields have their own undo, so these apply outside of fields, and in the empty field for a new key. */
function press(editor: Editor, event: KeyboardEvent): void {
  const { target } = event;
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  const isEmptied = isField && target.value === '' && target.closest('.edit-add') !== null;
  if ((isField && !isEmptied) || event.altKey || !(event.ctrlKey || event.metaKey)) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  if (key === 'z' && !event.shiftKey) editor.undo();
  else if (!editor.texts.isUnread()) editor.redo();
  event.preventDefault();
}
