import type { PyValue } from '../../python/value.ts';
import type { NoKeyReason } from '../given.ts';

/** What is known about an expression without running it. */
export type FoldOutcome =
  | { readonly code: 'constant'; readonly value: PyValue }
  /** The values that it may have if the environment says nothing. */
  | { readonly code: 'default'; readonly values: readonly PyValue[] }
  | { readonly code: 'none'; readonly why: NoKeyReason };

export const constant = (value: PyValue): FoldOutcome => ({ code: 'constant', value });
export const none = (why: NoKeyReason): FoldOutcome => ({ code: 'none', why });
export const unknown = none('code');

function valuesOf(outcome: FoldOutcome): readonly PyValue[] {
  return outcome.code === 'constant' ? [outcome.value] : outcome.code === 'default' ? outcome.values : [];
}

/** The value as a default, if there is one that Flask would accept. */
export function asDefault(outcome: FoldOutcome): FoldOutcome {
  if (outcome.code === 'none') return outcome.why === 'random' ? none('random-default') : outcome;
  const values = valuesOf(outcome).filter(isTruthy);
  return values.length === 0 ? unknown : { code: 'default', values };
}

export function isTruthy(value: PyValue): boolean {
  if (value.type === 'none') return false;
  if (value.type === 'str' || value.type === 'bytes') return value.value.length > 0;
  return value.type === 'list' ? value.items.length > 0 : true;
}

/** The same outcome with each value transformed; none if a transformation fails. */
export function changed(outcome: FoldOutcome, change: (value: PyValue) => PyValue | null): FoldOutcome {
  if (outcome.code === 'none') return outcome;
  const values = valuesOf(outcome)
    .map(change)
    .filter((value) => value !== null);
  const [first] = values;
  if (first === undefined) return unknown;
  return outcome.code === 'constant' ? constant(first) : { code: 'default', values };
}

/** For several parts that form one value: the most informative reason. */
export function reasonOf(parts: readonly FoldOutcome[]): FoldOutcome {
  const reasons = parts.flatMap((part) => (part.code === 'none' ? [part.why] : []));
  const order: readonly NoKeyReason[] = ['random', 'random-default', 'in-a-file', 'secret-store'];
  return none(order.find((why) => reasons.includes(why)) ?? 'code');
}
