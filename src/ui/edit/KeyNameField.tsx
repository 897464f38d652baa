import { useId, useState } from 'preact/hooks';
import type { Path } from '../../edit/places.ts';
import type { PyValue } from '../../python/value.ts';
import { repr } from '../../python/repr.ts';
import * as words from '../words/edit/tree.ts';
import type { Editor } from '../editor/editor.ts';
import { useUnread } from './use-unread.ts';
import { lineText, readTextField } from './value-text.ts';

type NameDraft = {
  readonly text: string;
  readonly asLiteral: boolean;
  readonly of: PyValue;
  readonly refusal: string | null;
};

/** The name of a key. It applies when the field loses focus, because a partial name may be that of another key. */
export function KeyNameField({ editor, path, name }: { editor: Editor; path: Path; name: PyValue }) {
  const id = useId();
  const [last, setDraft] = useState<NameDraft | null>(null);
  // Another key may be in this row by now.
  const draft = last?.of === name ? last : null;
  const refusal = draft?.refusal ?? null;
  useUnread(editor, id, refusal !== null);
  // JSON has only string keys, but a session edited as Python may have others.
  if (name.type !== 'str') return <span class="mono edit-key">{repr(name)}</span>;
  const { text, asLiteral } = draft ?? lineText(name.value);
  const note = refusal ?? (asLiteral ? words.asLiteral : null);

  const refusalOf = (typed: string): string | null => {
    const value = readTextField(typed, asLiteral);
    if (value === null) return words.unreadAs.str;
    const isTaken = value !== name.value && !editor.change({ kind: 'rename', path, key: { type: 'str', value } });
    if (!isTaken) return null;
    // The note appears here, beside the name.
    editor.problem.value = '';
    return words.editProblem({ code: 'duplicate-key' });
  };
  return (
    <span class="edit-key">
      <input
        type="text"
        class="mono"
        value={text}
        aria-label={words.keyName}
        aria-invalid={refusal !== null}
        aria-describedby={note === null ? undefined : id}
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget }) => setDraft({ text: currentTarget.value, asLiteral, of: name, refusal })}
        onChange={({ currentTarget }) => {
          const typed = currentTarget.value;
          const refused = refusalOf(typed);
          setDraft(refused === null ? null : { text: typed, asLiteral, of: name, refusal: refused });
        }}
      />
      {note !== null && (
        <span id={id} class={refusal === null ? 'quiet' : 'problem'}>
          {note}
        </span>
      )}
    </span>
  );
}
