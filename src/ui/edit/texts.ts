import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { EditDocument } from '../../edit/document.ts';
import type { Edit } from '../../edit/edit.ts';
import { readText, type TextForm, type TextProblem, writeText } from '../../edit/text.ts';

type TextEdit = { readonly form: TextForm; readonly text: string; readonly problem: TextProblem | null };

/** The session as text while it is edited so; null while it is edited as a tree. */
export function createTexts(document: ReadonlySignal<EditDocument>, type: (edit: Edit, field: string) => void) {
  const edit = signal<TextEdit | null>(null);
  const written = (form: TextForm) => {
    const text = writeText(document.value.value, form);
    return text.ok ? text.value : null;
  };

  return {
    edit: computed(() => edit.value),
    /** False where the form has no word for something that the session holds. */
    open: (form: TextForm): boolean => {
      const text = written(form);
      if (text !== null) edit.value = { form, text, problem: null };
      return text !== null;
    },
    close: () => {
      edit.value = null;
    },
    write: (text: string) => {
      const form = edit.value?.form;
      if (form === undefined) return;
      const value = readText(text, form);
      edit.value = { form, text, problem: value.ok ? null : value.problem };
      if (value.ok) type({ kind: 'set', path: [], value: value.value }, 'text');
    },
    /** After a step of the history the text is what the session is then. */
    refresh: () => {
      const form = edit.value?.form;
      const text = form === undefined ? null : written(form);
      if (form !== undefined && text !== null) edit.value = { form, text, problem: null };
    },
  };
}
