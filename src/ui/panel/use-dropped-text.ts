import { useSignal } from '@preact/signals';
import { type KeyFileProblem, readTextFile } from '../keys/key-file.ts';
import { pasteFileProblems } from '../words/paste.ts';
import { visible } from '../words/visible.ts';

// A HAR of some hundred requests; what is larger would freeze the panel.
const mostBytes = 4 * 1024 * 1024;

/** Takes the text of a file that is dropped on the paste field in the place of what it holds. */
export function useDroppedText(take: (text: string) => void) {
  const problem = useSignal<string | null>(null);
  const isOver = useSignal(false);

  const read = async (file: File) => {
    const say = (code: KeyFileProblem) => pasteFileProblems[code](visible(file.name));
    if (file.size > mostBytes) {
      problem.value = say('too-large');
      return;
    }
    const text = await readTextFile(file);
    problem.value = text.ok ? null : say(text.problem);
    if (text.ok) take(text.value);
  };

  return {
    problem,
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
      void read(file);
    },
  };
}
