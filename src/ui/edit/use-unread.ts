import { useEffect } from 'preact/hooks';
import type { Editor } from '../editor/editor.ts';

/** Tells the editor while the field of this id holds what is not yet a value. */
export function useUnread(editor: Editor, id: string, isUnread: boolean): void {
  useEffect(() => {
    editor.markUnread(id, isUnread);
    return () => editor.markUnread(id, false);
  }, [editor, id, isUnread]);
}
