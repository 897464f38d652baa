import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import * as words from '../words-edit.ts';
import type { Editor } from './editor.ts';
import { blockOf, isLocal, losesSomething } from './block.ts';

/** Writing, and taking it back; on a site that is not this machine's own it asks first, by its name. */
export function WriteBar({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [isAsking, setAsking] = useState(false);
  const confirm = useRef<HTMLButtonElement>(null);
  // The question takes the place of the button that asked it.
  useLayoutEffect(() => confirm.current?.focus(), [isAsking]);
  const { writing, target } = editor;
  const change = writing.change.value;
  const block = blockOf(editor);
  const host = new URL(target.origin).hostname;
  const write = () => {
    setAsking(false);
    void writing.write();
  };
  const label = change?.kind === 'remove' ? words.deleteCookie : words.write;
  return (
    <div class="edit-write">
      {isAsking && block === null ? (
        <div class="edit-ask" role="alertdialog" aria-label={words.confirmTitle(host)}>
          <p>
            <strong>{words.confirmTitle(host)}</strong> {words.confirmHint}
          </p>
          <p class="edit-buttons">
            <button type="button" class="primary" ref={confirm} onClick={write}>
              {words.writeTo(host)}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {words.notNow}
            </button>
          </p>
        </div>
      ) : (
        <p class="edit-buttons">
          <button
            type="button"
            class="primary"
            disabled={block !== null || writing.isBusy.value}
            onClick={() => (isLocal(host) ? write() : setAsking(true))}
          >
            {label}
          </button>
          {writing.canUndo.value && (
            <button type="button" disabled={writing.isBusy.value} onClick={() => void writing.undo()}>
              {words.undoWrite}
            </button>
          )}
          <button type="button" onClick={onClose}>
            {losesSomething(editor) ? words.discard : words.close}
          </button>
        </p>
      )}
      <output class={writing.outcome.value?.code === 'refused' || block !== null ? 'problem' : ''}>
        {block ?? (writing.outcome.value && words.outcome(writing.outcome.value))}
      </output>
    </div>
  );
}
