import { useRef, useState } from 'preact/hooks';
import type { Container, Path } from '../../edit/places.ts';
import * as words from '../words/edit/tree.ts';
import type { Editor } from '../editor/editor.ts';

type AddProps = { readonly editor: Editor; readonly path: Path; readonly container: Container; readonly name: string };

/** Adds a key at the end of a dict, or an item at the end of a list or tuple. Both start as an empty str. */
export function AddPart({ editor, path, container, name }: AddProps) {
  const field = useRef<HTMLInputElement>(null);
  const [key, setKey] = useState('');
  const blank = { type: 'str', value: '' } as const;
  if (container.type !== 'dict') {
    const add = () => editor.change({ kind: 'insert', path, index: container.items.length, value: blank });
    return (
      <button type="button" class="link" onClick={add}>
        {words.addItem} <span class="hidden">{words.to(name)}</span>
      </button>
    );
  }
  const add = () => {
    if (!editor.change({ kind: 'add', path, key: { type: 'str', value: key }, value: blank })) return;
    setKey('');
    field.current?.focus();
  };
  return (
    <form
      class="edit-add"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        type="text"
        class="mono"
        ref={field}
        value={key}
        placeholder={words.newKey}
        aria-label={words.newKeyIn(name)}
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget }) => setKey(currentTarget.value)}
      />
      <button type="submit" class="link" disabled={key === ''}>
        {words.addKey} <span class="hidden">{words.to(name)}</span>
      </button>
    </form>
  );
}
