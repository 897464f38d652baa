import { useId } from 'preact/hooks';
import * as words from '../words/edit/text.ts';
import type { Editor } from '../editor/editor.ts';

const fewestRows = 6;
const mostRows = 24;

/** The whole session as text. Problems and their position appear while typing. */
export function TextEditor({ editor }: { editor: Editor }) {
  const id = useId();
  const edit = editor.texts.edit.value;
  if (edit === null) return null;
  const { form, text, problem } = edit;
  const place = problem?.place ?? null;
  return (
    <div class="edit-text">
      <textarea
        class="mono"
        value={text}
        rows={Math.max(fewestRows, Math.min(mostRows, text.split('\n').length + 1))}
        aria-label={words.sessionAs[form]}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : id}
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget }) => editor.texts.write(currentTarget.value)}
        onBlur={editor.rest}
      />
      <output id={id} class="problem">
        {problem !== null && words.textProblem(form, problem)}
        {place !== null && <Excerpt text={text} at={place.at} line={place.line} />}
      </output>
    </div>
  );
}

/** Characters shown before and after the problem. */
const around = 40;

/** The line with the problem, with its position marked. */
function Excerpt({ text, at, line }: { text: string; at: number; line: number }) {
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - around);
  const end = text.indexOf('\n', at);
  const after = text.slice(at, Math.min(end < 0 ? text.length : end, at + around));
  return (
    <code class="edit-excerpt">
      <span class="quiet">{line}: </span>
      {text.slice(start, at)}
      <mark>{after.slice(0, 1) || ' '}</mark>
      {after.slice(1)}
    </code>
  );
}
