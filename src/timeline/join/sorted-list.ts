/** Index of the first item for which `before` is false. `before` must be true for a prefix of the list and false for the rest. */
export function lowerBound<Item>(items: readonly Item[], before: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && before(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Inserts the item in order, and returns its index. */
export function insertSorted<Item>(items: Item[], item: Item, compare: (a: Item, b: Item) => number): number {
  const at = lowerBound(items, (other) => compare(other, item) < 0);
  items.splice(at, 0, item);
  return at;
}

export function removeSorted<Item>(items: Item[], item: Item, compare: (a: Item, b: Item) => number): void {
  const at = lowerBound(items, (other) => compare(other, item) < 0);
  if (items[at] === item) items.splice(at, 1);
}
