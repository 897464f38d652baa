import { isDirty } from '../../edit/document.ts';
import * as signingWords from '../words/edit/signing.ts';
import * as writingWords from '../words/edit/writing.ts';
import type { Editor } from '../editor/editor.ts';

/** Why the session can't be written now; null if it can. */
export function blockOf({ status, hasUnread, signing, writing, isHere, target }: Editor): string | null {
  if (!isHere.value) return writingWords.elsewhere(target.origin);
  if (status.value.state === 'server-changed') return writingWords.decideFirst;
  if (hasUnread()) return writingWords.unreadFirst;
  if (writing.change.value !== null) return null;
  const { signed, size } = signing;
  if (signed.value.ok) return size.value === null ? null : writingWords.tooLarge(size.value.bytes);
  return signingWords.signProblem(signed.value.problem);
}

/** Whether closing would discard unsaved edits. */
export function losesSomething({ document, hasUnread }: Editor): boolean {
  return isDirty(document.value) || hasUnread();
}
