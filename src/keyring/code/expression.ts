import type { PyValue } from '../../python/value.ts';

/** Source code as far as a secret key needs it: what is written out, and what would have to run. */
export type Expression =
  | { readonly kind: 'constant'; readonly value: PyValue }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'attribute'; readonly of: Expression; readonly name: string }
  | { readonly kind: 'call'; readonly callee: Expression; readonly args: readonly CallArgument[] }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'choice'; readonly chosen: Expression; readonly otherwise: Expression }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  /** A subscript, a comprehension, a lambda …: only running it would tell. The parts are what it consists of. */
  | { readonly kind: 'unknown'; readonly parts: readonly Expression[] };

export type CallArgument = { readonly name: string | null; readonly value: Expression };

/** The callee's path, such as `os.environ.get`; null if it is not a plain path. */
export function pathOf(expression: Expression): string | null {
  if (expression.kind === 'name') return expression.name;
  if (expression.kind !== 'attribute') return null;
  const path = pathOf(expression.of);
  return path === null ? null : `${path}.${expression.name}`;
}
