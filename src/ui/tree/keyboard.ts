import type { Row } from './flatten.ts';

/** The action of a key in the tree (WAI-ARIA Authoring Practices, tree view pattern). */
export type TreeAction =
  | { readonly kind: 'focus'; readonly id: string }
  | { readonly kind: 'open'; readonly ids: readonly string[] }
  | { readonly kind: 'close'; readonly id: string };

/** Null if the tree doesn't use the key. `active` is the id of the focused row. */
export function treeAction(rows: readonly Row[], active: string, key: string): TreeAction | null {
  const at = rows.findIndex(({ id }) => id === active);
  const row = rows[at];
  if (!row) return null;
  switch (key) {
    case 'ArrowDown':
      return focus(rows[at + 1]);
    case 'ArrowUp':
      return focus(rows[at - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
      return row.open ? focus(rows[at + 1]) : row.expandable ? { kind: 'open', ids: [row.id] } : null;
    case 'ArrowLeft':
      return row.open ? { kind: 'close', id: row.id } : focus(rows.find(({ id }) => id === row.parent));
    case 'Enter':
    case ' ':
      return toggle(row);
    case '*':
      return {
        kind: 'open',
        ids: siblings(rows, row)
          .filter(({ expandable }) => expandable)
          .map(({ id }) => id),
      };
    default:
      return null;
  }
}

/** The next row after `active`, wrapping around, whose label starts with the typed text. */
export function typeahead(labels: readonly string[], active: number, typed: string): number {
  const wanted = typed.toLowerCase();
  // A second letter starts at the row that the first one found.
  const start = typed.length > 1 ? active : active + 1;
  const order = labels.map((_, step) => (start + step) % labels.length);
  return order.find((index) => labels[index]?.toLowerCase().startsWith(wanted)) ?? -1;
}

function focus(row: Row | undefined): TreeAction | null {
  return row ? { kind: 'focus', id: row.id } : null;
}

function toggle(row: Row): TreeAction | null {
  if (!row.expandable) return null;
  return row.open ? { kind: 'close', id: row.id } : { kind: 'open', ids: [row.id] };
}

function siblings(rows: readonly Row[], row: Row): Row[] {
  return rows.filter(({ parent }) => parent === row.parent);
}
