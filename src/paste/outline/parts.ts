import type { Group, Item } from './outline.ts';
import type { Token } from './token.ts';

/** A value of a group, with its key where it has one; `owner` is the path before `['key'] =`. */
export type Part = {
  readonly key: Token | null;
  readonly owner: string;
  readonly value: Token | Group;
};

const signs = new Set([':', '=', '=>', ':=']);

/** The values of a group: its entries, its arguments, or the statements of a program. */
export function partsOf(group: Group): Part[] {
  const { items } = group;
  const parts: Part[] = [];
  let at = 0;
  while (at < items.length) {
    const named = keyAt(items, at);
    const read = valueAt(group, named?.next ?? at);
    if (read === null) {
      at = named?.next ?? at + 1;
      continue;
    }
    at = read.next;
    parts.push({ key: named?.key ?? null, owner: named?.owner ?? '', value: read.value });
  }
  return parts;
}

type Named = { readonly key: Token; readonly owner: string; readonly next: number };

function keyAt(items: readonly Item[], at: number): Named | null {
  const item = items[at];
  if (item === undefined) return null;
  // The word is the path of the index behind it.
  const indexed = item.kind === 'word' ? items[at + 1] : undefined;
  if (indexed?.kind === 'group' && indexed.open === '[' && indexed.at === item.end && isAssignment(items[at + 2])) {
    const key = indexed.items.find((inner) => inner.kind !== 'mark');
    return key === undefined || key.kind === 'group' ? null : { key, owner: indexed.callee, next: at + 3 };
  }
  if (item.kind === 'group' || item.kind === 'mark' || !isSign(items[at + 1])) return null;
  return { key: item, owner: '', next: at + 2 };
}

const isSign = (item: Item | undefined): boolean => item?.kind === 'mark' && signs.has(item.text);

const isAssignment = (item: Item | undefined): boolean => item?.kind === 'mark' && item.text === '=';

type ReadValue = { readonly value: Token | Group; readonly next: number };

function valueAt(group: Group, start: number): ReadValue | null {
  const { items } = group;
  let at = start;
  while (isBefore(items[at])) at += 1;
  const item = items[at];
  if (item === undefined || item.kind === 'mark') return null;
  if (item.kind === 'text') return textAt(group, item, at + 1);
  const next = items[at + 1];
  const isCall = item.kind === 'word' && next?.kind === 'group' && next.at === item.end;
  return isCall ? { value: next, next: at + 2 } : { value: item, next: at + 1 };
}

/** `new Cookie(…)`, `&http.Cookie{…}`. */
function isBefore(item: Item | undefined): boolean {
  return (
    (item?.kind === 'word' && /^(?:new|await|New-Object)$/.test(item.text)) ||
    (item?.kind === 'mark' && item.text === '&')
  );
}

/** A text, joined with those that stand beside it as arguments or behind a `+`. */
function textAt({ items, open }: Group, first: Token, start: number): ReadValue {
  let value = first;
  let at = start;
  for (;;) {
    const sign = items[at];
    const plus = sign?.kind === 'mark' && sign.text === '+' ? 1 : 0;
    const next = items[at + plus];
    if (next?.kind !== 'text' || (plus === 0 && open === '') || isSign(items[at + plus + 1]))
      return { value, next: at };
    value = { ...value, text: value.text + next.text, end: next.end };
    at += plus + 1;
  }
}
