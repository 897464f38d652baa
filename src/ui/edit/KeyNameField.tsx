import { useId, useState } from 'preact/hooks';
import type { Path } from '../../edit/places.ts';
import type { PyValue } from '../../python/value.ts';
import { repr } from '../../python/repr.ts';
import * as words from '../words-edit.ts';
import type { Editor } from './editor.ts';

/** The name of a key. It counts when the field is left: half of a name may be another key's. */
export function KeyNameField({ editor, path, name }: { editor: Editor; path: Path; name: PyValue }) {
  const id = useId();
  const [refusal, setRefusal] = useState<{ readonly text: string; readonly of: PyValue } | null>(null);
  // In its row another key may stand by now.
  const refused = refusal?.of === name ? refusal.text : null;
  // A session's JSON has no others, but what is edited as Python may.
  if (name.type !== 'str') return <span class="mono edit-key">{repr(name)}</span>;
  return (
    <span class="edit-key">
      <input
        type="text"
        class="mono"
        value={refused ?? name.value}
        aria-label={words.keyName}
        aria-invalid={refused !== null}
        aria-describedby={refused === null ? undefined : id}
        spellcheck={false}
        autocomplete="off"
        onChange={({ currentTarget }) => {
          const text = currentTarget.value;
          const isTaken = text !== name.value && !editor.change({ kind: 'rename', path, key: { type: 'str', value: text } });
          setRefusal(isTaken ? { text, of: name } : null);
        }}
      />
      {refused !== null && (
        <span id={id} class="problem">
          {words.editProblem({ code: 'duplicate-key' })}
        </span>
      )}
    </span>
  );
}
