import type { PyType, PyValue } from '../python/value.ts';
import { ok, type Result } from '../foundation/result.ts';
import { type ConvertProblem, convertValue } from './convert.ts';
import {
  changeAround,
  changeAt,
  type Path,
  type PlaceProblem,
  withItem,
  withKey,
  withMoved,
  withoutPart,
} from './places.ts';

/** One change by a person. It is plain data and serves as its own label in the history. */
export type Edit =
  /** With an empty path, it replaces the whole value, as text edits do. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: PyValue }
  /** Changes the type and keeps as much as possible. */
  | { readonly kind: 'convert'; readonly path: Path; readonly type: PyType }
  | { readonly kind: 'rename'; readonly path: Path; readonly key: PyValue }
  /** A new key at the end of the dict at `path`. */
  | { readonly kind: 'add'; readonly path: Path; readonly key: PyValue; readonly value: PyValue }
  /** A new item of the list or tuple at `path`, before the one at `index`. */
  | { readonly kind: 'insert'; readonly path: Path; readonly index: number; readonly value: PyValue }
  | { readonly kind: 'remove'; readonly path: Path }
  /** Moves a part to another place in its container. */
  | { readonly kind: 'move'; readonly path: Path; readonly to: number };

export type EditProblem = PlaceProblem | ConvertProblem;

/** The whole value after the edit; untouched parts are the same objects as before. */
export function applyEdit(root: PyValue, edit: Edit): Result<PyValue, EditProblem> {
  switch (edit.kind) {
    case 'set':
      return changeAt(root, edit.path, () => ok(edit.value));
    case 'convert':
      return changeAt(root, edit.path, (value) => convertValue(value, edit.type));
    case 'rename':
      return changeAround(root, edit.path, (dict, at) => withKey(dict, edit.key, { rename: at }));
    case 'add':
      return changeAt(root, edit.path, (dict) => withKey(dict, edit.key, { add: edit.value }));
    case 'insert':
      return changeAt(root, edit.path, (sequence) => withItem(sequence, edit.index, edit.value));
    case 'remove':
      return changeAround(root, edit.path, (container, at) => ok(withoutPart(container, at)));
    case 'move':
      return changeAround(root, edit.path, (container, at) => withMoved(container, at, edit.to));
  }
}
