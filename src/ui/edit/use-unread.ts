import { useEffect } from 'preact/hooks';
import type { Editor } from '../editor/editor.ts';

/** Tells the editor while the field with this id has an invalid text. */
export function useUnread(editor: Editor, id: string, isUnread: boolean): void {
  useEffect(() => {
    editor.markUnread(id, isUnread);
    return () => editor.markUnread(id, false);
  }, [editor, id, isUnread]);
}
