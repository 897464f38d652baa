import { useSignal } from '@preact/signals';
import { type KeyFileProblem, readKeyFile } from './key-file.ts';
import type { RingView } from './ring-view.ts';

/** A file that was dropped; `before` is what the field held then. */
type Dropped =
  | { readonly name: string; readonly problem: KeyFileProblem }
  | { readonly name: string; readonly problem: null; readonly text: string; readonly before: KeyText };

type KeyText = { readonly secrets: string; readonly readings: Readonly<Record<string, string>> };

/** Takes files that are dropped on the key field in the place of what it holds. */
export function useDroppedFile(view: RingView) {
  const dropped = useSignal<Dropped | null>(null);
  const isOver = useSignal(false);

  const take = async (file: File) => {
    const { secrets, readings } = view.settings.peek();
    const read = await readKeyFile(file);
    dropped.value = read.ok
      ? { name: file.name, problem: null, text: read.value, before: { secrets, readings } }
      : { name: file.name, problem: read.problem };
    if (!read.ok) return;
    view.editKeys({ secrets: read.value, readings: {} });
    view.flush();
  };

  return {
    dropped,
    isOver,
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      isOver.value = true;
    },
    onDragLeave: () => {
      isOver.value = false;
    },
    onDrop: (event: DragEvent) => {
      isOver.value = false;
      const [file] = event.dataTransfer?.files ?? [];
      // Text that is dropped is the field's own affair.
      if (file === undefined) return;
      event.preventDefault();
      void take(file);
    },
    undo: (before: KeyText) => {
      dropped.value = null;
      view.editKeys(before);
      view.flush();
    },
  };
}
