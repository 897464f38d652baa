import type { Candidate } from '../../inspect/inspection.ts';
import { focusOn } from '../parts/focus-places.ts';
import type { PanelView } from '../panel-state/panel-view.ts';
import type { Subject } from '../view/subject.ts';
import * as editorWords from '../words/edit/editor.ts';
import * as signingWords from '../words/edit/signing.ts';
import { createEditor, type Editor } from '../editor/editor.ts';
import { type EditTarget, targetOf } from '../editor/target.ts';

/** Starts editing a session of the site. Without its key, focuses the key field and says why. */
export function editSession(view: PanelView, subject: Subject, candidate: Candidate): Editor | null {
  const screen = view.screen.value;
  if (screen.kind !== 'ready') return null;
  const target = targetOf(subject, candidate, { origin: screen.site.origin, settings: view.settings.value });
  if (target !== null) return openEditor(view, target);
  view.notice.value =
    candidate.payload.code === 'on-server'
      ? signingWords.signProblem({ code: 'kept-on-server' })
      : editorWords.needsKey;
  focusOn('keyField');
  return null;
}

/** The open editor of this cookie, or a new one. */
export function openEditor(view: PanelView, target: EditTarget): Editor {
  const isSame = (one: Editor) => one.target.id === target.id && one.target.origin === target.origin;
  const open = view.editors.value.find(isSame);
  if (open) return open;
  const editor: Editor = createEditor(view, {
    target,
    onClose: () => {
      view.editors.value = view.editors.value.filter((one) => one !== editor);
    },
  });
  view.editors.value = [...view.editors.value, editor];
  return editor;
}
