import { useId, useState } from 'preact/hooks';
import { type Path, valueAt } from '../../edit/places.ts';
import type { PyValue } from '../../python/value.ts';
import * as editTreeWords from '../words/edit/tree.ts';
import * as treeWords from '../words/tree.ts';
import type { Editor } from '../editor/editor.ts';
import { useUnread } from './use-unread.ts';
import { fieldText, isLeaf, isLiteral, type Leaf, readField } from './value-text.ts';

type ValueProps = { readonly editor: Editor; readonly path: Path; readonly value: PyValue; readonly name: string };

/** The field for one value, by its type. */
export function ValueField({ editor, path, value, name }: ValueProps) {
  if (value.type === 'bool') return <BoolField editor={editor} path={path} value={value} name={name} />;
  if (isLeaf(value)) return <TextField key={value.type} editor={editor} path={path} value={value} name={name} />;
  if (value.type === 'none') return <span class="quiet mono">None</span>;
  const size = value.type === 'dict' ? treeWords.keys(value.entries.length) : treeWords.items(value.items.length);
  return <span class="quiet">{size}</span>;
}

function BoolField({ editor, path, value, name }: ValueProps) {
  return (
    <select
      class="mono"
      aria-label={editTreeWords.valueOf(name)}
      value={value.type === 'bool' && value.value ? 'True' : 'False'}
      onChange={({ currentTarget }) =>
        editor.change({ kind: 'set', path, value: { type: 'bool', value: currentTarget.value === 'True' } })
      }
    >
      <option>True</option>
      <option>False</option>
    </select>
  );
}

/** Typing applies at once. An invalid text stays in the field, with a note. */
function TextField({ editor, path, value, name }: ValueProps & { readonly value: Leaf }) {
  const id = useId();
  const [last, setDraft] = useState<{
    readonly text: string;
    readonly asLiteral: boolean;
    readonly of: PyValue;
  } | null>(null);
  // Undo or the server has replaced the value since the draft was typed.
  const draft = last?.of === value ? last : null;
  // A draft keeps the form that it began in, even if a pasted or removed tab character would switch it.
  const { text, asLiteral } = draft ?? { text: fieldText(value), asLiteral: isLiteral(value) };
  const isUnread = draft !== null && readField(text, value.type, asLiteral) === null;
  useUnread(editor, id, isUnread);

  const onInput = (typed: string) => {
    const read = readField(typed, value.type, asLiteral);
    if (read === null) return setDraft({ text: typed, asLiteral, of: value });
    // The rest is drawn from the new value, but the field keeps the typed text: `1e3` means 1000.0 and may not be finished.
    editor.type({ kind: 'set', path, value: read }, id);
    setDraft({ text: typed, asLiteral, of: valueAt(editor.document.value.value, path) ?? read });
  };
  const isLong = value.type === 'str' || value.type === 'markup';
  const isQuoted = asLiteral && isLong;
  const props = {
    class: 'mono edit-value',
    value: text,
    'aria-label': editTreeWords.valueOf(name),
    'aria-invalid': isUnread,
    'aria-describedby': isUnread || isQuoted ? `${id}-note` : undefined,
    spellcheck: false,
    autocomplete: 'off',
    onBlur: () => {
      editor.rest();
      if (!isUnread) setDraft(null);
    },
  };
  return (
    <span class="edit-field">
      {isLong && !asLiteral ? (
        <textarea
          {...props}
          rows={Math.min(8, text.split('\n').length)}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      ) : (
        <input {...props} type="text" onInput={({ currentTarget }) => onInput(currentTarget.value)} />
      )}
      {(isUnread || isQuoted) && (
        <span id={`${id}-note`} class={isUnread ? 'problem' : 'quiet'}>
          {isUnread ? editTreeWords.unreadAs[value.type] : editTreeWords.asLiteral}
        </span>
      )}
    </span>
  );
}
