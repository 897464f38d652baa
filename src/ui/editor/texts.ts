import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { EditDocument } from '../../edit/document.ts';
import type { Edit } from '../../edit/edit.ts';
import { readText, type TextForm, type EditTextProblem, writeText } from '../../edit/text.ts';
import type { PyValue } from '../../python/value.ts';

type TextEdit = {
  readonly form: TextForm;
  readonly text: string;
  readonly problem: EditTextProblem | null;
  /** The session that the text means; while the text has a problem, the last one it meant. */
  readonly of: PyValue;
};

/** The session as text, while it is edited as text; null while it is edited as a tree. */
export function createTexts(document: ReadonlySignal<EditDocument>, type: (edit: Edit, field: string) => void) {
  const typed = signal<TextEdit | null>(null);

  /** Null if the form can't express some value of the session. */
  const written = (form: TextForm): TextEdit | null => {
    const of = document.value.value;
    const text = writeText(of, form);
    return text.ok ? { form, text: text.value, problem: null, of } : null;
  };

  /** The typed text, or a fresh one after the session changed elsewhere: by undo, the server or a merge. */
  const edit = computed(() => {
    const last = typed.value;
    return last === null || last.problem !== null || last.of === document.value.value ? last : written(last.form);
  });

  return {
    edit,
    /** Whether the text is invalid, so that only this field has it. */
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
    /** Replaces an invalid text with the last valid one. */
    restore: () => {
      if (typed.value !== null) typed.value = written(typed.value.form);
    },
  };
}
