import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import * as editorWords from '../words/edit/editor.ts';
import * as writingWords from '../words/edit/writing.ts';
import type { Editor } from '../editor/editor.ts';
import { isLoopback } from '../../jar/domains.ts';
import { blockOf, losesSomething } from './block.ts';

/** The buttons that write and undo. On a remote site they ask first, and name the host. */
export function WriteBar({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [isAsking, setAsking] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  const focusFirst = () => bar.current?.querySelector('button')?.focus();
  // The question replaces its button, and the button the question, so the focus moves along.
  useLayoutEffect(() => {
    if (isAsking !== wasAsking.current) focusFirst();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const { writing, target } = editor;
  const change = writing.change.value;
  const block = blockOf(editor);
  const isBad = ['refused', 'overtaken'].includes(writing.outcome.value?.code ?? '');
  const host = new URL(target.origin).hostname;
  const write = () => {
    setAsking(false);
    void writing.write();
  };
  const undo = async () => {
    await writing.undo();
    if (!writing.canUndo.value) focusFirst();
  };
  const label = change?.kind === 'remove' ? writingWords.deleteCookie : writingWords.write;
  return (
    <div class="edit-write" ref={bar}>
      {isAsking && block === null ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only the key that bubbles up from within
        <div
          class="edit-ask"
          role="alertdialog"
          aria-label={writingWords.confirmTitle(host)}
          onKeyDown={({ key }) => {
            if (key === 'Escape') setAsking(false);
          }}
        >
          <p>
            <strong>{writingWords.confirmTitle(host)}</strong> {writingWords.confirmHint}
          </p>
          <p class="edit-buttons">
            <button type="button" class="primary" onClick={write}>
              {writingWords.writeTo(host)}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {writingWords.notNow}
            </button>
          </p>
        </div>
      ) : (
        <p class="edit-buttons">
          <button
            type="button"
            class="primary"
            disabled={block !== null}
            onClick={() => (isLoopback(host) ? write() : setAsking(true))}
          >
            {label}
          </button>
          {writing.canUndo.value && (
            <button type="button" onClick={() => void undo()}>
              {writingWords.undoWrite}
            </button>
          )}
          <button type="button" onClick={onClose}>
            {losesSomething(editor) ? editorWords.discard : editorWords.close}
          </button>
        </p>
      )}
      <output class={isBad || block !== null ? 'problem' : ''}>
        {block ?? (writing.outcome.value && writingWords.outcome(writing.outcome.value, editor.session.value !== null))}
      </output>
    </div>
  );
}
