import { keyIdentity } from '../python/literal/key.ts';
import { isSequence, type PyEntry, type PyValue } from '../python/value.ts';
import { fail, ok, type Result } from '../foundation/result.ts';

/** A step from a container to one of its parts. The tree's labels of kind `key` and `index` are steps. */
export type PathStep =
  | { readonly kind: 'key'; readonly key: PyValue }
  | { readonly kind: 'index'; readonly index: number };
/** From the whole value to a place in it; an empty path is the whole value. */
export type Path = readonly PathStep[];

export type PlaceProblem = {
  readonly code:
    | 'no-such-place'
    | 'not-a-dict'
    | 'not-a-sequence'
    | 'out-of-range'
    | 'duplicate-key'
    | 'unhashable-key';
};

type ChangeResult<Problem> = Result<PyValue, Problem | PlaceProblem>;
export type Container = Extract<PyValue, { type: 'dict' | 'list' | 'tuple' }>;

const problem = (code: PlaceProblem['code']) => fail({ code });

/** The value at the path, or null. */
export function valueAt(root: PyValue, path: Path): PyValue | null {
  let value: PyValue | null = root;
  for (const step of path) value = value === null ? null : partAt(value, step);
  return value;
}

/** The whole value with the place at the path changed; everything else is the same object as before. */
export function changeAt<Problem>(
  root: PyValue,
  path: Path,
  change: (value: PyValue) => ChangeResult<Problem>,
): ChangeResult<Problem> {
  const [step, ...rest] = path;
  if (step === undefined) return change(root);
  const part = partAt(root, step);
  const at = placeOf(root, step);
  if (part === null || !isContainer(root)) return problem('no-such-place');
  const changed = changeAt(part, rest, change);
  return changed.ok ? ok(withPart(root, at, changed.value)) : changed;
}

/** Like `changeAt`, but for the container of the place, with the place's index in it. */
export function changeAround<Problem>(
  root: PyValue,
  path: Path,
  change: (container: Container, at: number) => ChangeResult<Problem>,
): ChangeResult<Problem> {
  const step = path.at(-1);
  if (step === undefined) return problem('no-such-place');
  return changeAt(root, path.slice(0, -1), (container) => {
    const at = placeOf(container, step);
    return at < 0 || !isContainer(container) ? problem('no-such-place') : change(container, at);
  });
}

/** A dict with an additional entry at the end, or with the key at `at` renamed. */
export function withKey(
  dict: PyValue,
  key: PyValue,
  change: { readonly add: PyValue } | { readonly rename: number },
): ChangeResult<never> {
  if (dict.type !== 'dict') return problem('not-a-dict');
  const identity = keyIdentity(key);
  if (identity === null) return problem('unhashable-key');
  const renamed = 'rename' in change ? change.rename : -1;
  if (dict.entries.some((entry, at) => at !== renamed && keyIdentity(entry.key) === identity))
    return problem('duplicate-key');
  return ok(
    dictOf(
      'add' in change
        ? [...dict.entries, { key, value: change.add }]
        : dict.entries.map((entry, at) => (at === renamed ? { key, value: entry.value } : entry)),
    ),
  );
}

/** A list or tuple with an additional item before the one at `index`. */
export function withItem(sequence: PyValue, index: number, item: PyValue): ChangeResult<never> {
  if (!isSequence(sequence)) return problem('not-a-sequence');
  if (!Number.isInteger(index) || index < 0 || index > sequence.items.length) return problem('out-of-range');
  return ok({ type: sequence.type, items: sequence.items.toSpliced(index, 0, item) });
}

export function withoutPart(container: Container, at: number): PyValue {
  if (container.type === 'dict') return dictOf(container.entries.toSpliced(at, 1));
  return { type: container.type, items: container.items.toSpliced(at, 1) };
}

/** Moves the part at `from` so that it ends up at `to`. */
export function withMoved(container: Container, from: number, to: number): ChangeResult<never> {
  const count = container.type === 'dict' ? container.entries.length : container.items.length;
  if (!Number.isInteger(to) || to < 0 || to >= count) return problem('out-of-range');
  if (container.type === 'dict') return ok(dictOf(moved(container.entries, from, to)));
  return ok({ type: container.type, items: moved(container.items, from, to) });
}

function moved<Part>(parts: readonly Part[], from: number, to: number): Part[] {
  return parts.toSpliced(from, 1).toSpliced(to, 0, ...parts.slice(from, from + 1));
}

function partAt(value: PyValue, step: PathStep): PyValue | null {
  const at = placeOf(value, step);
  if (value.type === 'dict') return value.entries[at]?.value ?? null;
  return isSequence(value) ? (value.items[at] ?? null) : null;
}

/** The index of the step's part, or -1. */
function placeOf(value: PyValue, step: PathStep): number {
  if (step.kind === 'index') return isSequence(value) && value.items[step.index] !== undefined ? step.index : -1;
  if (value.type !== 'dict') return -1;
  const at = value.entries.findIndex((entry) => entry.key === step.key);
  if (at >= 0) return at;
  const identity = keyIdentity(step.key);
  return value.entries.findIndex((entry) => keyIdentity(entry.key) === identity);
}

function withPart(container: Container, at: number, part: PyValue): PyValue {
  if (container.type !== 'dict') return { type: container.type, items: container.items.with(at, part) };
  return dictOf(container.entries.map((entry, index) => (index === at ? { key: entry.key, value: part } : entry)));
}

/** A key that the text repeated is no longer repeated once it has been edited. */
function dictOf(entries: readonly PyEntry[]): PyValue {
  return { type: 'dict', entries };
}

function isContainer(value: PyValue): value is Container {
  return value.type === 'dict' || isSequence(value);
}
