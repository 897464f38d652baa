import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { EditDocument } from '../../edit/document.ts';
import type { Edit } from '../../edit/edit.ts';
import { readText, type TextForm, type EditTextProblem, writeText } from '../../edit/text.ts';
import type { PyValue } from '../../python/value.ts';

type TextEdit = {
  readonly form: TextForm;
  readonly text: string;
  readonly problem: EditTextProblem | null;
  /** The session that the text stands for; with a problem the last that it stood for. */
  readonly of: PyValue;
};

/** The session as text while it is edited so; null while it is edited as a tree. */
export function createTexts(document: ReadonlySignal<EditDocument>, type: (edit: Edit, field: string) => void) {
  const typed = signal<TextEdit | null>(null);

  /** Null where the form has no word for something that the session holds. */
  const written = (form: TextForm): TextEdit | null => {
    const of = document.value.value;
    const text = writeText(of, form);
    return text.ok ? { form, text: text.value, problem: null, of } : null;
  };

  /** As it is typed, and anew where the session changed by another way: the history, the server, a merge. */
  const edit = computed(() => {
    const last = typed.value;
    return last === null || last.problem !== null || last.of === document.value.value ? last : written(last.form);
  });

  return {
    edit,
    /** Whether there is a text that is no session yet: nothing else has it. */
    isUnread: () => Boolean(edit.value?.problem),
    open: (form: TextForm): boolean => {
      const text = written(form);
      if (text !== null) typed.value = text;
      return text !== null;
    },
    close: () => {
      typed.value = null;
    },
    write: (text: string) => {
      const last = edit.value;
      if (last === null) return;
      const value = readText(text, last.form);
      if (!value.ok) {
        typed.value = { ...last, text, problem: value.problem };
        return;
      }
      type({ kind: 'set', path: [], value: value.value }, 'text');
      typed.value = { form: last.form, text, problem: null, of: document.value.value };
    },
    /** The last text that could be read, in the place of one that cannot. */
    restore: () => {
      if (typed.value !== null) typed.value = written(typed.value.form);
    },
  };
}
