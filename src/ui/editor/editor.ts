import { computed, effect, signal, untracked } from '@preact/signals-core';
import {
  type EditDocument,
  editDocument,
  redo,
  resolve,
  type Resolution,
  serverWrote,
  startDocument,
  statusOf,
  undo,
} from '../../edit/document.ts';
import type { Edit } from '../../edit/edit.ts';
import { emptyDict } from '../../python/value.ts';
import { cookieId } from '../../jar/cookie.ts';
import type { Host } from '../view/host.ts';
import type { View } from '../view/view.ts';
import { editProblem } from '../words/edit/tree.ts';
import { createSigning } from './signing.ts';
import { type EditTarget, readingOf } from './target.ts';
import { dataOf } from '../view/subject.ts';
import { createTexts } from './texts.ts';
import { createWriting } from './writing.ts';

type EditorOptions = { readonly target: EditTarget; readonly onClose: () => void };

/** One session under edit. It outlives its cookie, so edits survive when the server deletes the session. */
export function createEditor(panel: View<Host>, { target, onClose }: EditorOptions) {
  const document = signal<EditDocument>(startDocument(target.base));
  /** The ids of fields whose text isn't a valid value yet. */
  const unread = signal<ReadonlySet<string>>(new Set());
  const problem = signal('');
  let typedAt: string | null = null;

  /** The site's current session; null if it has none. */
  const session = computed(() => {
    const screen = panel.screen.value;
    if (screen.kind !== 'ready' || screen.site.origin !== target.origin) return null;
    return screen.sessions.find(({ cookie }) => cookieId(cookie) === target.id) ?? null;
  });
  const isHere = computed(() => {
    const screen = panel.screen.value;
    return screen.kind === 'ready' && screen.site.origin === target.origin;
  });
  const found = computed(() => session.value && readingOf(session.value.inspection, target.format));

  const texts = createTexts(document, type);
  /** Whether any text isn't a valid value yet. */
  const hasUnread = () => unread.value.size > 0 || texts.isUnread();

  let isKnown = target.exists;
  const stopFollowing = effect(() => {
    if (!isHere.value) return;
    const theirs = dataOf(found.value);
    // A new session has no cookie before the first write, so a missing one doesn't mean that the server deleted it.
    isKnown ||= theirs !== null;
    if (isKnown) untracked(() => (document.value = serverWrote(document.value, theirs ?? emptyDict, hasUnread())));
  });

  function change(edit: Edit): boolean {
    const changed = editDocument(document.value, edit);
    problem.value = changed.ok ? '' : editProblem(changed.problem);
    if (changed.ok) document.value = changed.value;
    return changed.ok;
  }

  /** Like `change`, but consecutive typing in one field is a single step of the history. */
  function type(edit: Edit, field: string): void {
    const isOn = typedAt === field && document.value.past.length > 0;
    if (isOn) document.value = undo(document.value);
    const before = document.value;
    change(edit);
    typedAt = document.value === before ? null : field;
  }

  const step = (to: (from: EditDocument) => EditDocument) => {
    typedAt = null;
    problem.value = '';
    document.value = to(document.value);
  };

  /** An invalid text is the latest step, so it is undone first. */
  const stepBack = () => (texts.isUnread() ? texts.restore() : step(undo));

  const signing = createSigning(panel, { target, document, found });
  return {
    panel,
    target,
    document,
    session,
    isHere,
    found,
    problem,
    unread,
    status: computed(() => statusOf(document.value)),
    change: (edit: Edit) => {
      typedAt = null;
      return change(edit);
    },
    type,
    /** Called when a field loses focus: typing after that is a new step. */
    rest: () => {
      typedAt = null;
    },
    markUnread: (field: string, isUnread: boolean) => {
      if (unread.peek().has(field) === isUnread) return;
      const next = new Set(unread.peek());
      if (isUnread) next.add(field);
      else next.delete(field);
      unread.value = next;
    },
    hasUnread,
    canUndo: computed(() => document.value.past.length > 0 || texts.isUnread()),
    undo: stepBack,
    redo: () => step(redo),
    resolve: (resolution: Resolution) => {
      step((from) => resolve(from, resolution));
      if (resolution.kind === 'theirs') texts.restore();
    },
    signing,
    texts,
    writing: createWriting(panel, { target, document, session, signing }),
    close: () => {
      stopFollowing();
      onClose();
    },
  };
}

export type Editor = ReturnType<typeof createEditor>;
