/** Where an item was before and where it is now; null if it was not there, or is gone. */
export type Aligned =
  | { readonly from: number; readonly to: number; readonly how: 'same' | 'moved' | 'changed' }
  | { readonly from: number; readonly to: null; readonly how: 'removed' }
  | { readonly from: null; readonly to: number; readonly how: 'added' };

type IndexPair = { readonly from: number; readonly to: number };

// Limit on the cells of the common-subsequence table. Beyond it, items are paired by position.
const maxCells = 250_000;

/** Aligns two lists of ids, in the later list's order, with removed items where they were. */
export function align(before: readonly number[], after: readonly number[]): Aligned[] {
  const kept = keptPairs(before, after);
  const moved = movedPairs(before, after, kept);
  const goneTo = new Set(moved.map(({ from }) => from));
  const cameFrom = new Map(moved.map(({ from, to }) => [to, from]));
  const aligned: Aligned[] = [];
  let start: IndexPair = { from: 0, to: 0 };
  for (const pair of [...kept, { from: before.length, to: after.length }]) {
    const gone = range(start.from, pair.from).filter((index) => !goneTo.has(index));
    aligned.push(...fillGap(gone, range(start.to, pair.to), cameFrom));
    if (pair.from < before.length) aligned.push({ ...pair, how: 'same' });
    start = { from: pair.from + 1, to: pair.to + 1 };
  }
  return aligned;
}

/** Between two items that stayed, an item that replaces another counts as changed. */
function fillGap(gone: readonly number[], come: readonly number[], cameFrom: ReadonlyMap<number, number>): Aligned[] {
  const left = [...gone];
  const filled = come.map((to): Aligned => {
    const movedFrom = cameFrom.get(to);
    if (movedFrom !== undefined) return { from: movedFrom, to, how: 'moved' };
    const from = left.shift();
    return from === undefined ? { from: null, to, how: 'added' } : { from, to, how: 'changed' };
  });
  return [...filled, ...left.map((from): Aligned => ({ from, to: null, how: 'removed' }))];
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

/** The longest common subsequence, in order. */
function keptPairs(before: readonly number[], after: readonly number[]): IndexPair[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const middle = commonPairs(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  return [
    ...range(0, head).map((index) => ({ from: index, to: index })),
    ...middle.map(({ from, to }) => ({ from: from + head, to: to + head })),
    ...range(0, tail).map((index) => ({ from: before.length - tail + index, to: after.length - tail + index })),
  ];
}

function commonPairs(before: readonly number[], after: readonly number[]): IndexPair[] {
  if (before.length * after.length > maxCells) {
    return range(0, Math.min(before.length, after.length))
      .filter((index) => before[index] === after[index])
      .map((index) => ({ from: index, to: index }));
  }
  const width = after.length + 1;
  const lengths = lengthTable(before, after);
  const lengthAt = (from: number, to: number) => lengths[from * width + to] ?? 0;
  const pairs: IndexPair[] = [];
  for (let from = 0, to = 0; from < before.length && to < after.length;) {
    if (before[from] === after[to]) pairs.push({ from: from++, to: to++ });
    else if (lengthAt(from + 1, to) >= lengthAt(from, to + 1)) from += 1;
    else to += 1;
  }
  return pairs;
}

/** At `from * (after.length + 1) + to`: the length of the longest common subsequence of the remaining items. */
function lengthTable(before: readonly number[], after: readonly number[]): Uint32Array {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let from = before.length - 1; from >= 0; from -= 1) {
    for (let to = after.length - 1; to >= 0; to -= 1) {
      const at = from * width + to;
      const same = before[from] === after[to];
      lengths[at] = same
        ? (lengths[at + width + 1] ?? 0) + 1
        : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

/** Items that did not stay in order, but left one place and arrived at another. */
function movedPairs(before: readonly number[], after: readonly number[], kept: readonly IndexPair[]): IndexPair[] {
  const keptFrom = new Set(kept.map(({ from }) => from));
  const keptTo = new Set(kept.map(({ to }) => to));
  const places = new Map<number, number[]>();
  for (const [from, id] of before.entries()) {
    if (keptFrom.has(from)) continue;
    const all = places.get(id) ?? [];
    all.push(from);
    places.set(id, all);
  }
  const moved: IndexPair[] = [];
  for (const [to, id] of after.entries()) {
    const from = keptTo.has(to) ? undefined : places.get(id)?.shift();
    if (from !== undefined) moved.push({ from, to });
  }
  return moved;
}
