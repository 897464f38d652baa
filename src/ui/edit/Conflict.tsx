import { useId, useState } from 'preact/hooks';
import type { KeyMerge, MergeSide } from '../../edit/merge.ts';
import { dataText } from '../../diff/same-data.ts';
import { repr } from '../../python/repr.ts';
import type { PyValue } from '../../python/value.ts';
import { labelText } from '../tree/label.ts';
import * as words from '../words/edit/conflict.ts';
import type { Editor } from '../editor/editor.ts';

/** Asks which version to keep after the server wrote the session during the edit: as a whole, or key by key. */
export function Conflict({ editor }: { editor: Editor }) {
  const status = editor.status.value;
  if (status.state === 'clean') return null;
  // An invalid text has no keys to merge.
  const keys = editor.texts.isUnread() ? null : status.keys;
  return <Question editor={editor} keys={keys} />;
}

type QuestionProps = { readonly editor: Editor; readonly keys: readonly KeyMerge[] | null };

function Question({ editor, keys }: QuestionProps) {
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const conflicts = keys?.filter(({ changedBy }) => changedBy === 'conflict') ?? [];
  const sideOf = ({ key }: KeyMerge): MergeSide => (theirs.has(dataText(key)) ? 'theirs' : 'mine');
  const choose = ({ key }: KeyMerge, side: MergeSide) => {
    const next = new Set(theirs);
    if (side === 'theirs') next.add(dataText(key));
    else next.delete(dataText(key));
    setTheirs(next);
  };
  return (
    <div class="edit-conflict" role="alert">
      <p>
        <strong>{words.serverChanged}</strong> {words.serverChangedHint}
      </p>
      {conflicts.map((conflict) => (
        <SideChoice
          key={dataText(conflict.key)}
          conflict={conflict}
          side={sideOf(conflict)}
          onChoose={(side) => choose(conflict, side)}
        />
      ))}
      <p class="edit-buttons">
        {keys !== null && (
          <button type="button" class="primary" onClick={() => editor.resolve({ kind: 'merge', choose: sideOf })}>
            {words.mergeBoth}
          </button>
        )}
        <button type="button" onClick={() => editor.resolve({ kind: 'mine' })}>
          {words.keepMine}
        </button>
        <button type="button" onClick={() => editor.resolve({ kind: 'theirs' })}>
          {words.takeTheirs}
        </button>
      </p>
    </div>
  );
}

type SideChoiceProps = {
  readonly conflict: KeyMerge;
  readonly side: MergeSide;
  readonly onChoose: (side: MergeSide) => void;
};

function SideChoice({ conflict, side, onChoose }: SideChoiceProps) {
  const name = useId();
  const sides = [
    { of: 'mine', label: words.mine, value: conflict.mine },
    { of: 'theirs', label: words.theirs, value: conflict.theirs },
  ] as const;
  return (
    <fieldset class="edit-choice">
      <legend class="mono">{labelText({ kind: 'key', key: conflict.key })}</legend>
      {sides.map(({ of, label, value }) => (
        <label key={of}>
          <input type="radio" name={name} checked={side === of} onChange={() => onChoose(of)} />
          {label} <code class="break">{textOf(value)}</code>
        </label>
      ))}
    </fieldset>
  );
}

/** As much of a value as fits a line. */
function textOf(value: PyValue | null): string {
  if (value === null) return words.removedThere;
  const text = repr(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
