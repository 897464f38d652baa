import type { PyValue } from '../python/value.ts';
import { ok, type Result } from '../foundation/result.ts';
import { isSameData, isSameDataInOrder } from '../diff/same-data.ts';
import { applyEdit, type Edit, type EditProblem } from './edit.ts';
import { type KeyMerge, mergedValue, mergeKeys, type MergeSide } from './merge.ts';

/** A session under edit. Immutable: each function gives a new one, or the same where nothing changed. */
export type EditDocument = {
  /** What the cookie held when the edits began, or was last reconciled with. */
  readonly base: PyValue;
  /** What the server wrote meanwhile and the person has not yet decided about. */
  readonly theirs: PyValue | null;
  readonly value: PyValue;
  /** Oldest first; `value` is what stood before the change `by`. */
  readonly past: readonly DocumentVersion[];
  /** Next first; `value` is what stands after the change `by`. */
  readonly future: readonly DocumentVersion[];
};

type DocumentVersion = { readonly value: PyValue; readonly by: DocumentChange };
/** Why the value changed; `written` is the person's own edit as the cookie holds it now. */
type DocumentChange = Edit | { readonly kind: 'server' | 'merge' | 'written' };

export type DocumentStatus =
  | { readonly state: 'clean' }
  /** `keys` is null where one of the three is no dict: then there is only one side or the other. */
  | {
      readonly state: 'server-changed';
      readonly base: PyValue;
      readonly theirs: PyValue;
      readonly mine: PyValue;
      readonly keys: readonly KeyMerge[] | null;
    };

export type Resolution =
  | { readonly kind: 'mine' }
  | { readonly kind: 'theirs' }
  /** Each side's own changes, and for keys that both changed what `choose` says. */
  | { readonly kind: 'merge'; readonly choose: (conflict: KeyMerge) => MergeSide };

export function startDocument(base: PyValue): EditDocument {
  return { base, theirs: null, value: base, past: [], future: [] };
}

export function editDocument(document: EditDocument, edit: Edit): Result<EditDocument, EditProblem> {
  const changed = applyEdit(document.value, edit);
  return changed.ok ? ok(step(document, changed.value, edit)) : changed;
}

export function undo(document: EditDocument): EditDocument {
  const last = document.past.at(-1);
  if (last === undefined) return document;
  const future = [{ value: document.value, by: last.by }, ...document.future];
  return { ...document, value: last.value, past: document.past.slice(0, -1), future };
}

export function redo(document: EditDocument): EditDocument {
  const [next, ...future] = document.future;
  if (next === undefined) return document;
  return { ...document, value: next.value, past: [...document.past, { value: document.value, by: next.by }], future };
}

/** Whether writing would change the cookie. A dict's order counts: not every framework sorts. */
export function isDirty({ value, base }: EditDocument): boolean {
  return !isSameDataInOrder(value, base);
}

/**
 * The cookie changed by another hand. Without edits the document follows; with edits it asks, and keeps all three. A cookie that
 * was deleted holds the empty dict, as Flask reads it. `isHeld`: something is typed that is no value yet, which counts as an edit.
 */
export function serverWrote(document: EditDocument, theirs: PyValue, isHeld = false): EditDocument {
  if (isSameData(theirs, document.base)) return { ...document, theirs: null };
  if (!isDirty(document) && !isHeld)
    return { ...step(document, theirs, { kind: 'server' }), base: theirs, theirs: null };
  if (isSameData(theirs, document.value)) return { ...document, base: theirs, theirs: null };
  return { ...document, theirs };
}

/**
 * The edits up to `sent` are in the cookie, which now holds `value`: tagging may have changed it (a datetime loses its
 * microseconds). What was edited since stays an edit.
 */
export function written(
  document: EditDocument,
  { value, sent }: { readonly value: PyValue; readonly sent: PyValue },
): EditDocument {
  const now = isSameDataInOrder(document.value, sent) ? step(document, value, { kind: 'written' }) : document;
  return { ...now, base: value, theirs: null };
}

/** The cookie is again as it was when `before` was written; `after` is what stood here then. What was edited since stays. */
export function unwritten(
  document: EditDocument,
  { before, after }: { readonly before: EditDocument; readonly after: PyValue },
): EditDocument {
  return isSameDataInOrder(document.value, after) ? before : { ...document, base: before.base, theirs: null };
}

export function statusOf({ base, theirs, value: mine }: EditDocument): DocumentStatus {
  if (theirs === null) return { state: 'clean' };
  return { state: 'server-changed', base, theirs, mine, keys: mergeKeys({ base, theirs, mine }) };
}

/** Undo leads back to what the person had, whatever was chosen. */
export function resolve(document: EditDocument, resolution: Resolution): EditDocument {
  const { base, theirs, value: mine } = document;
  if (theirs === null) return document;
  const rebased = { ...document, base: theirs, theirs: null };
  if (resolution.kind === 'mine') return rebased;
  if (resolution.kind === 'theirs') return step(rebased, theirs, { kind: 'server' });
  const keys = mergeKeys({ base, theirs, mine });
  return keys === null ? document : step(rebased, mergedValue(keys, resolution.choose), { kind: 'merge' });
}

function step(document: EditDocument, value: PyValue, by: DocumentChange): EditDocument {
  if (isSameDataInOrder(value, document.value)) return document;
  return { ...document, value, past: [...document.past, { value: document.value, by }], future: [] };
}
