import type { PyValue } from '../python/value.ts';
import { ok, type Result } from '../foundation/result.ts';
import { isSameData, isSameDataInOrder } from '../diff/same-data.ts';
import { applyEdit, type Edit, type EditProblem } from './edit.ts';
import { type KeyMerge, mergedValue, mergeKeys, type MergeSide } from './merge.ts';

/** A session under edit. Immutable: each function returns a new one, or the same one if nothing changed. */
export type EditDocument = {
  /** What the cookie held when the edits began, or when it was last reconciled. */
  readonly base: PyValue;
  /** What the server wrote in the meantime, about which the person has not decided yet. */
  readonly theirs: PyValue | null;
  readonly value: PyValue;
  /** Oldest first; `value` is the state before the change `by`. */
  readonly past: readonly DocumentVersion[];
  /** Next first; `value` is the state after the change `by`. */
  readonly future: readonly DocumentVersion[];
};

type DocumentVersion = { readonly value: PyValue; readonly by: DocumentChange };
/** Why the value changed; `written` means the person's own edit as the cookie now holds it. */
type DocumentChange = Edit | { readonly kind: 'server' | 'merge' | 'written' };

export type DocumentStatus =
  | { readonly state: 'clean' }
  /** `keys` is null unless all three are dicts: then the choice is one side or the other. */
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
  /** Each side's own changes; for keys that both changed, `choose` decides. */
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

/** Whether writing would change the cookie. The order of a dict counts, because not every framework sorts. */
export function isDirty({ value, base }: EditDocument): boolean {
  return !isSameDataInOrder(value, base);
}

/**
 * Something else changed the cookie. Without edits, the document follows; with edits, it asks and keeps all three versions. A
 * deleted cookie holds the empty dict, as Flask reads it. `isHeld`: the person typed something that is not a valid value yet,
 * which counts as an edit.
 */
export function serverWrote(document: EditDocument, theirs: PyValue, isHeld = false): EditDocument {
  if (isSameData(theirs, document.base)) return { ...document, theirs: null };
  if (!isDirty(document) && !isHeld)
    return { ...step(document, theirs, { kind: 'server' }), base: theirs, theirs: null };
  if (isSameData(theirs, document.value)) return { ...document, base: theirs, theirs: null };
  return { ...document, theirs };
}

/**
 * The edits up to `sent` are in the cookie, which now holds `value`. Tagging may have changed it: a datetime loses its
 * microseconds. Later edits stay edits.
 */
export function written(
  document: EditDocument,
  { value, sent }: { readonly value: PyValue; readonly sent: PyValue },
): EditDocument {
  const now = isSameDataInOrder(document.value, sent) ? step(document, value, { kind: 'written' }) : document;
  return { ...now, base: value, theirs: null };
}

/** The cookie is back to its state when `before` was written; `after` is what was here then. Later edits stay. */
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
